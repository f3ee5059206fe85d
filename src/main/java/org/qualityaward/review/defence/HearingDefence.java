package org.qualityaward.review.defence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.Reviews;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** Everybody of the team prepares questions, notes what is answered, and gives his own points; nobody gives another's. */
@ApplicationScoped
@Transactional
public class HearingDefence {

    @Inject
    Reviews reviews;

    @Inject
    Defences defences;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @throws Refusal before the shortlisting, once the defence is closed, or without words */
    @Act(value = "review.prepareQuestion", by = Role.REVIEWER, article = 21)
    public DefenceQuestion ask(ApplicationRef ref, String words) {
        DefenceQuestion question = new DefenceQuestion(
                open(ref, ReviewPhase.SHORTLISTED, ReviewPhase.SITE, ReviewPhase.SITE_ENDED), me(), words);
        defences.add(question);
        return question;
    }

    /** @throws Refusal when somebody else prepared it, or it was answered */
    @Act(value = "review.dropQuestion", by = Role.REVIEWER, article = 21)
    public void drop(ApplicationRef ref, Long questionId) {
        DefenceQuestion question =
                of(open(ref, ReviewPhase.SHORTLISTED, ReviewPhase.SITE, ReviewPhase.SITE_ENDED), questionId);
        if (!question.getAskedBy().equals(me()) || question.getAnswer() != null) {
            throw new Refusal(
                    "review.refusal.questionOfOther", 21, question.getAskedBy().getName());
        }
        defences.remove(question);
    }

    /** @throws Refusal before the visit ended, once the defence is closed, or when it was changed meanwhile */
    @Act(value = "review.noteAnswer", by = Role.REVIEWER, article = 21, repeatable = true)
    public void note(ApplicationRef ref, Long questionId, int seen, String answer) {
        of(open(ref, ReviewPhase.SITE_ENDED), questionId).answer(answer, seen);
    }

    /**
     * @param points from 0 to the rule set's, one decimal
     * @throws Refusal before the visit ended, once the defence is closed, or outside the points
     */
    @Act(value = "review.scoreDefence", by = Role.REVIEWER, article = 21)
    public DefenceScore give(ApplicationRef ref, BigDecimal points) {
        Review review = open(ref, ReviewPhase.SITE_ENDED);
        Person me = me();
        DefenceScore score = defences.scores(review).stream()
                .filter(own -> own.getPerson().equals(me))
                .findFirst()
                .orElseGet(() -> new DefenceScore(review, me));
        score.give(points, review.getApplication().getCycle().getRuleSet().defencePoints(), clock.instant());
        defences.add(score);
        return score;
    }

    private DefenceQuestion of(Review review, Long questionId) {
        return defences.question(questionId)
                .filter(question -> question.getReview().equals(review))
                .orElseThrow(NotHere::new);
    }

    private Review open(ApplicationRef ref, ReviewPhase... phases) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        for (ReviewPhase phase : phases) {
            if (review.getPhase() == phase) {
                return review;
            }
        }
        throw new Refusal("review.refusal.phase", 16, review.getPhase(), phases[0]);
    }

    private Person me() {
        return people.find(caller.get().personId()).orElseThrow(NotHere::new);
    }
}
