package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.cycle.Stage;
import org.qualityaward.deliberation.Proposal;
import org.qualityaward.deliberation.ProposalState;
import org.qualityaward.deliberation.Proposals;
import org.qualityaward.publicity.IssuingNotices;
import org.qualityaward.publicity.Listing;
import org.qualityaward.publicity.NoticeKind;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.regulation.Rule;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/**
 * The commendation (Articles 25 and 26): each approved organisation, checked once more against Article 13, gets its honour,
 * its numbered certificate and, if it won, its prize in the next year's budget; the decision is published.
 */
@ApplicationScoped
@Transactional
public class Commending {

    @Inject
    Awards awards;

    @Inject
    Proposals proposals;

    @Inject
    Cycles cycles;

    @Inject
    FilingDocuments filing;

    @Inject
    IssuingNotices issuing;

    @Inject
    Deadlines deadlines;

    @Inject
    HonourNews news;

    @Inject
    TakingLeads leads;

    @Inject
    Reckoning reckoning;

    /** @throws Refusal when nothing is approved, or one was not checked again */
    @Act(
            value = "honour.commend",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 25)
    public List<Award> commend(CycleRef ref) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        cycle.require(Stage.COMMENDATION);
        List<Proposal> waiting = proposals.inCycle(cycle, ProposalState.APPROVED).stream()
                .filter(proposal ->
                        awards.ofApplication(proposal.getApplication()).isEmpty())
                .toList();
        if (waiting.isEmpty()) {
            throw new Refusal("honour.refusal.nothingApproved", 25);
        }
        waiting.forEach(Proposal::mustBeReadyForCommendation);
        List<Award> given = new ArrayList<>();
        waiting.forEach(proposal -> given.add(give(proposal)));
        issuing.publish(cycle, NoticeKind.COMMENDATION, listing(given), null);
        given.forEach(news::commended);
        return given;
    }

    private Award give(Proposal proposal) {
        RuleSet rules = reckoning.rules(proposal.getCycle());
        LocalDate today = reckoning.today();
        Award award = new Award(
                proposal.getApplication(),
                AwardKind.of(proposal.getHonour()),
                awards.nextNumber(proposal.getCycle().getYear()),
                today,
                rules.validityYears(),
                rules.number(Rule.VISIT_EVERY));
        awards.add(award);
        award.certifiedBy(filing.fileByOffice(HonourPapers.certificate(award, rules.validityYears())));
        if (award.getKind().isWithPrize()) {
            awards.add(new Prize(award, rules.prize()));
        }
        proposal.getApplication().award();
        deadlines.openUntil(DeadlineKind.VALIDITY, award.ref(), today, award.getValidUntil(), null);
        if (award.getNextVisitBy() != null) {
            deadlines.openUntil(DeadlineKind.VISIT, award.ref(), today, award.getNextVisitBy(), null);
        }
        leads.takeUp(award);
        return award;
    }

    private static Listing listing(List<Award> given) {
        return new Listing(
                List.of(
                        Texts.chinese("honour.listing.kind"),
                        Texts.chinese("honour.listing.organization"),
                        Texts.chinese("honour.listing.certificate"),
                        Texts.chinese("honour.listing.validUntil")),
                given.stream()
                        .map(award -> List.of(
                                Texts.of(Texts.CHINESE, award.getKind()),
                                award.getOrganizationName(),
                                award.getCertificateNumber(),
                                award.getValidUntil().toString()))
                        .toList());
    }
}
