package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.Paper;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The team leader opens the sheets, records what the team agrees item by item, and ends the material review (合议). */
@ApplicationScoped
@Transactional
public class LeadingConsensus {

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    People people;

    @Inject
    FilingDocuments filing;

    @Inject
    SignedDocuments documents;

    @Inject
    ReviewNews news;

    @Inject
    Event<EngagementEnded> ended;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws Refusal when the caller does not lead, a seat is vacant, or a sheet is missing
     */
    @Act(value = "review.openConsensus", by = Role.REVIEWER, article = 21, repeatable = true)
    public Review open(ApplicationRef ref) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        review.openConsensus(me(), sheets.missing(review), criteria(review), clock.instant());
        reviews.flush();
        news.consensusOpened(review);
        return review;
    }

    /**
     * Records what the team agreed; nobody's own percent changes by it.
     *
     * @param seen version of the item that the leader had before him
     * @throws Refusal when the caller does not lead, consensus is not open, somebody said something on the item meanwhile,
     *     or percent or reason are not in order
     */
    @Act(value = "review.agree", by = Role.REVIEWER, article = 21)
    public Review agree(ApplicationRef ref, String itemCode, int percent, String reason, int seen) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        review.agree(me(), itemCode, percent, reason, clock.instant());
        review.item(itemCode).unchangedSince(seen);
        return review;
    }

    /**
     * Ends the material review with a signed report of the consensus.
     *
     * @param reason why an application above the floor is not shortlisted; may be empty otherwise
     * @throws Refusal when items are left, a member neither signed nor dissents, the points do not fit the decision, or the PIN is wrong
     */
    @Act(value = "review.closeConsensus", by = Role.REVIEWER, article = 21)
    public Review close(ApplicationRef ref, boolean shortlisted, String reason, SigningPin pin) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        RuleSet rules = review.getApplication().getCycle().getRuleSet();
        Criteria criteria = rules.criteria();
        review.closeConsensus(
                me(),
                sheets.missing(review),
                criteria,
                rules.nominationFloor(),
                new Shortlisting(shortlisted, reason),
                clock.instant());
        reviews.hold(review);
        Paper paper = ConsensusPapers.report(review, sheets.counting(review), criteria);
        review.filedConsensus(documents
                .find(review.getConsensusDocumentId())
                .map(superseded -> filing.revise(superseded, paper, pin))
                .orElseGet(() -> filing.file(paper, pin))
                .getId());
        ended.fire(Engagements.of(review, EngagementKind.MATERIAL, LocalDate.now(clock)));
        if (shortlisted && reviews.visitOf(review).isPresent()) {
            review.revisit();
        }
        news.consensusClosed(review);
        return review;
    }

    private static Criteria criteria(Review review) {
        return review.getApplication().getCycle().getRuleSet().criteria();
    }

    private Person me() {
        return people.find(caller.get().personId()).orElseThrow(NotHere::new);
    }
}
