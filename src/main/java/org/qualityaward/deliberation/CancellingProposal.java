package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.application.Application;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.publicity.Objections;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The steering group, by its head, cancels a place after an objection was upheld; the next in rank moves up (递补, Article
 * 25). Who that is follows from the ballots of the meeting: nobody votes again, and each that moves up is published anew.
 */
@ApplicationScoped
@Transactional
public class CancellingProposal {

    @Inject
    Proposals proposals;

    @Inject
    Objections objections;

    @Inject
    Deadlines deadlines;

    @Inject
    FilingDocuments filing;

    @Inject
    DecisionNews news;

    @Inject
    Reckoning reckoning;

    @Inject
    HeadsPart headsPart;

    @Inject
    CurrentCaller caller;

    /**
     * @return the places of those who moved up, which wait for publicity; empty when the place stays vacant
     * @throws Refusal without an objection that was upheld
     */
    @Act(
            value = "deliberation.cancel",
            by = {Role.HEAD, Role.DEPUTY_HEAD},
            article = 25)
    public List<Proposal> cancel(ProposalRef ref, String reason, SigningPin pin) {
        Proposal proposal = proposals.find(ref.id()).orElseThrow(NotHere::new);
        Application application = proposal.getApplication();
        if (!headsPart.has(caller.get(), application.getId())) {
            throw new NotHere();
        }
        if (objections.upheldAgainst(application.getId()).isEmpty()) {
            throw new Refusal("deliberation.refusal.noUpheldObjection", 25, application.getName());
        }
        proposal.cancel(reckoning.today(), reason);
        application.cancel();
        deadlines.cancel(DeadlineKind.PUBLICITY, proposal.ref());
        List<Proposal> substitutes = substitute(proposal);
        filing.file(MeetingPapers.cancellation(proposal, substitutes), pin);
        news.cancelled(proposal, substitutes);
        return substitutes;
    }

    private List<Proposal> substitute(Proposal cancelled) {
        Cycle cycle = cancelled.getCycle();
        Meeting meeting = cancelled.getMeeting();
        Set<Long> gone = proposals.inCycle(cycle, ProposalState.CANCELLED).stream()
                .map(proposal -> proposal.getApplication().getId())
                .collect(Collectors.toSet());
        gone.add(cancelled.getApplication().getId());
        Map<Long, Result> now = meeting.results(reckoning.rules(cycle), gone);
        List<Proposal> movedUp = new ArrayList<>();
        for (MeetingItem item : meeting.getItems()) {
            Long id = item.getApplication().getId();
            Honour honour = Optional.ofNullable(now.get(id)).map(Result::honour).orElse(null);
            Optional<Proposal> standing = proposals.standingOf(id);
            boolean better = honour != null
                    && standing.map(proposal -> proposal.getHonour() != honour).orElse(true);
            if (better && !gone.contains(id)) {
                movedUp.add(moveUp(cancelled, item, honour, standing));
            }
        }
        return movedUp;
    }

    private Proposal moveUp(Proposal cancelled, MeetingItem item, Honour honour, Optional<Proposal> before) {
        before.ifPresent(proposal -> {
            proposal.moveUp();
            deadlines.cancel(DeadlineKind.PUBLICITY, proposal.ref());
        });
        if (honour == Honour.WINNER) {
            item.getApplication().substituteAsWinner();
        } else {
            item.getApplication().substituteForNomination();
        }
        Proposal substitute =
                new Proposal(cancelled.getMeeting(), item.getApplication(), honour, item.getPlace(), cancelled);
        proposals.add(substitute);
        return substitute;
    }

    /** Who would move up if a place were cancelled now, for the head to see before he signs. */
    @Act(
            value = "deliberation.foreseeSubstitution",
            by = {Role.HEAD, Role.DEPUTY_HEAD, Role.OFFICE, Role.OFFICE_LEAD},
            article = 25,
            readOnly = true)
    public List<String> foresee(ProposalRef ref) {
        Proposal proposal = proposals.find(ref.id()).orElseThrow(NotHere::new);
        Cycle cycle = proposal.getCycle();
        Set<Long> gone = Stream.concat(proposals.inCycle(cycle, ProposalState.CANCELLED).stream(), Stream.of(proposal))
                .map(each -> each.getApplication().getId())
                .collect(Collectors.toSet());
        Map<Long, Result> now = proposal.getMeeting().results(reckoning.rules(cycle), gone);
        return proposal.getMeeting().getItems().stream()
                .filter(item -> now.get(item.getApplication().getId()) != null)
                .filter(item -> {
                    Honour honour = now.get(item.getApplication().getId()).honour();
                    return honour != null
                            && proposals
                                    .standingOf(item.getApplication().getId())
                                    .map(standing -> standing.getHonour() != honour)
                                    .orElse(true);
                })
                .map(item -> item.getApplication().getName())
                .toList();
    }
}
