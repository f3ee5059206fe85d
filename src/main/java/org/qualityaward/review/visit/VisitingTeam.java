package org.qualityaward.review.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.Reviews;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;

/** Who of a team may do what before and during a visit: the leader plans, everybody of the team records. */
@ApplicationScoped
class VisitingTeam {

    @Inject
    Reviews reviews;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    /** @throws Refusal unless the caller leads and the visit is still to be made or under way */
    Review planning(ApplicationRef ref) {
        Review review = of(ref);
        if (!review.getLeader().equals(me())) {
            throw new Refusal(
                    "review.refusal.leaderOnly", 21, review.getLeader().getName());
        }
        mustBe(review, review.getPhase() == ReviewPhase.SHORTLISTED || review.getPhase() == ReviewPhase.SITE);
        return review;
    }

    /** @throws Refusal unless the visit is under way */
    Review recording(ApplicationRef ref) {
        Review review = of(ref);
        mustBe(review, review.getPhase() == ReviewPhase.SITE);
        return review;
    }

    private static void mustBe(Review review, boolean so) {
        if (!so) {
            throw new Refusal("review.refusal.phase", 16, review.getPhase(), ReviewPhase.SITE);
        }
    }

    Review of(ApplicationRef ref) {
        return reviews.of(ref.id()).orElseThrow(NotHere::new);
    }

    Person me() {
        return people.find(caller.get().personId()).orElseThrow(NotHere::new);
    }
}
