package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.Paper;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * A member of the team in consensus, by his own hand: he moves his own percent, dissents in his own words, signs what was
 * agreed. Nobody does it for him, the leader neither (Articles 10 and 21).
 */
@ApplicationScoped
@Transactional
public class TakingPartInConsensus {

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
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Moves the caller's own percent of an item; his sheet stays as he signed it.
     *
     * @throws Refusal when consensus is not open, the percent is no step of five, or the reason is missing
     */
    @Act(value = "review.movePercent", by = Role.REVIEWER, article = 10)
    public Review move(ApplicationRef ref, String itemCode, int percent, String reason) {
        Review review = review(ref);
        Person me = me();
        review.said(me, itemCode).move(me, percent, reason, clock.instant());
        return review;
    }

    /** @throws Refusal when consensus is not open or there are no words */
    @Act(value = "review.dissent", by = Role.REVIEWER, article = 10)
    public Review dissent(ApplicationRef ref, String itemCode, String words) {
        Review review = review(ref);
        Person me = me();
        review.said(me, itemCode).dissent(me, words, clock.instant());
        return review;
    }

    @Act(value = "review.withdrawDissent", by = Role.REVIEWER, article = 10)
    public Review withdrawDissent(ApplicationRef ref, String itemCode) {
        Review review = review(ref);
        Person me = me();
        review.said(me, itemCode).withdrawDissent(me, clock.instant());
        return review;
    }

    /**
     * Signs what the team agreed, as it stands on the page.
     *
     * @param seen what the page showed, by {@link #stateOf}
     * @throws Refusal when items are left, something was changed meanwhile, or the PIN is wrong
     */
    @Act(value = "review.confirmConsensus", by = Role.REVIEWER, article = 21)
    public Review confirm(ApplicationRef ref, String seen, SigningPin pin) {
        Review review = review(ref);
        Person me = me();
        Seat seat = review.confirmable(me);
        if (!stateOf(review).equals(seen)) {
            throw new Refusal("shared.refusal.changedMeanwhile");
        }
        Criteria criteria = review.getApplication().getCycle().getRuleSet().criteria();
        ScoreSheet own = sheets.newest(review, me.getId()).orElseThrow(NotHere::new);
        Paper paper = ConsensusPapers.confirmation(review, own, criteria);
        Long document = documents
                .find(seat.getConfirmationDocumentId())
                .map(earlier -> filing.revise(earlier, paper, pin))
                .orElseGet(() -> filing.file(paper, pin))
                .getId();
        seat.confirm(document, clock.instant());
        if (new ConfirmedByAllPolicy(review).unheard().isEmpty()) {
            news.allConfirmed(review);
        }
        return review;
    }

    /** What somebody signs, in short: changes as soon as anything does that was agreed. */
    public static String stateOf(Review review) {
        StringBuilder state = new StringBuilder();
        review.getItems()
                .forEach(item -> state.append(item.getItemCode())
                        .append('=')
                        .append(item.getPercent())
                        .append('@')
                        .append(
                                item.getDecidedAt() == null
                                        ? 0
                                        : item.getDecidedAt().toEpochMilli())
                        .append(';'));
        return state.toString();
    }

    private Review review(ApplicationRef ref) {
        return reviews.of(ref.id()).orElseThrow(NotHere::new);
    }

    private Person me() {
        return people.find(caller.get().personId()).orElseThrow(NotHere::new);
    }
}
