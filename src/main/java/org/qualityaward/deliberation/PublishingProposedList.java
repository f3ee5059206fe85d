package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.calendar.Term;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageProgress;
import org.qualityaward.publicity.IssuingNotices;
import org.qualityaward.publicity.Listing;
import org.qualityaward.publicity.NoticeKind;
import org.qualityaward.publicity.NoticePeriod;
import org.qualityaward.publicity.PublicNotice;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/**
 * The office publishes the proposed list, or those that moved up, after declaring for each that nothing of Article 13 has
 * come up. Each organisation has seven working days of its own (Article 25).
 */
@ApplicationScoped
@Transactional
public class PublishingProposedList {

    @Inject
    Proposals proposals;

    @Inject
    Meetings meetings;

    @Inject
    Cycles cycles;

    @Inject
    IssuingNotices issuing;

    @Inject
    Deadlines deadlines;

    @Inject
    StageProgress progress;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    /** Declares that nothing of Article 13 has come up for one organisation: before publicity, and before commendation. */
    @Act(
            value = "deliberation.declareClear",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 13)
    public void declareClear(ProposalRef ref) {
        proposals
                .find(ref.id())
                .orElseThrow(NotHere::new)
                .declareClear(reckoning.today(), caller.get().name());
    }

    /** Publishes every place that waits for it; an empty list is published as vacant. */
    @Act(
            value = "deliberation.publishList",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 25)
    public PublicNotice publish(CycleRef ref) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        cycle.require(Stage.DELIBERATION, Stage.PUBLICITY, Stage.APPROVAL);
        meetings.latest(cycle)
                .filter(Meeting::isComplete)
                .orElseThrow(() -> new Refusal("deliberation.refusal.meetingOpen", 24));
        List<Proposal> waiting = proposals.inCycle(cycle, ProposalState.PROPOSED);
        boolean first = cycle.is(Stage.DELIBERATION);
        if (waiting.isEmpty() && !first) {
            throw new Refusal("deliberation.refusal.nothingToPublish", 25);
        }
        LocalDate today = reckoning.today();
        Term term = NoticePeriod.of(
                reckoning.calendar(), today, null, reckoning.rules(cycle).publicity(), 25);
        PublicNotice notice = first
                ? issuing.publish(cycle, NoticeKind.PUBLICITY, listing(waiting), term)
                : issuing.publishSubstitutes(cycle, cancelledBefore(waiting), listing(waiting), term);
        for (Proposal proposal : waiting) {
            proposal.publish(notice, today, term);
            deadlines.open(
                    DeadlineKind.PUBLICITY,
                    proposal.ref(),
                    today,
                    reckoning.rules(cycle).publicity(),
                    cycle);
        }
        if (first) {
            progress.enter(cycle, Stage.PUBLICITY);
        }
        return notice;
    }

    private static List<String> cancelledBefore(List<Proposal> substitutes) {
        return substitutes.stream()
                .map(Proposal::getSubstitutes)
                .map(cancelled -> cancelled.getApplication().getName())
                .distinct()
                .toList();
    }

    private static Listing listing(List<Proposal> places) {
        return new Listing(
                List.of(
                        Texts.chinese("deliberation.listing.honour"),
                        Texts.chinese("deliberation.listing.organization"),
                        Texts.chinese("deliberation.listing.district"),
                        Texts.chinese("deliberation.listing.remark")),
                places.stream()
                        .map(place -> List.of(
                                Texts.of(Texts.CHINESE, place.getHonour()),
                                place.getApplication().getName(),
                                Texts.of(Texts.CHINESE, place.getApplication().getDistrict()),
                                place.getSubstitutes() == null ? "" : Texts.chinese("deliberation.listing.substitute")))
                        .toList());
    }
}
