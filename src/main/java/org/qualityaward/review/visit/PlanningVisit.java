package org.qualityaward.review.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.identity.Person;
import org.qualityaward.review.Review;
import org.qualityaward.review.Reviews;
import org.qualityaward.review.Seat;
import org.qualityaward.review.SiteVisit;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The leader lays out the visit by the hour, and gives each of the team a part in it (Article 21). */
@ApplicationScoped
@Transactional
public class PlanningVisit {

    private static final int LONGEST_PART = 300;

    @Inject
    Visits visits;

    @Inject
    Reviews reviews;

    @Inject
    VisitingTeam team;

    /**
     * Adds a step, or changes one.
     *
     * @param stepId null for a new one
     * @throws Refusal before the visit has its days, when the step is not in order, or when it would have somebody in two
     *     places at once
     */
    @Act(value = "review.layStep", by = Role.REVIEWER, article = 21)
    public VisitStep lay(ApplicationRef ref, Long stepId, VisitStep.Draft draft) {
        Review review = team.planning(ref);
        SiteVisit visit = reviews.visitOf(review).orElseThrow(() -> new Refusal("review.refusal.visitIncomplete", 21));
        VisitStep step = stepId == null ? new VisitStep(review) : ours(review, stepId);
        step.lay(draft, seated(review, draft.personId()), visit.getFirstDay(), visit.getLastDay());
        visits.steps(review).stream()
                .filter(other -> !other.equals(step) && step.clashesWith(other))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal("review.refusal.stepClash", 21, other.getHours(), other.getWhat());
                });
        if (stepId == null) {
            visits.add(step);
        }
        return step;
    }

    @Act(value = "review.dropStep", by = Role.REVIEWER, article = 21)
    public void drop(ApplicationRef ref, Long stepId) {
        visits.remove(ours(team.planning(ref), stepId));
    }

    /** Gives somebody of the team a part; no words take it away. */
    @Act(value = "review.givePart", by = Role.REVIEWER, article = 21, repeatable = true)
    public void give(ApplicationRef ref, Long personId, String words) {
        Review review = team.planning(ref);
        Person person = seated(review, personId);
        if (words == null || words.isBlank()) {
            visits.part(review, person).ifPresent(visits::remove);
            return;
        }
        if (words.strip().length() > LONGEST_PART) {
            throw new Refusal(
                    "review.refusal.tooLong", 0, LONGEST_PART, words.strip().length());
        }
        VisitPart part = visits.part(review, person).orElseGet(() -> new VisitPart(review, person));
        part.say(words);
        visits.add(part);
    }

    private VisitStep ours(Review review, Long stepId) {
        return visits.step(stepId)
                .filter(step -> step.getReview().equals(review))
                .orElseThrow(NotHere::new);
    }

    private static Person seated(Review review, Long personId) {
        return personId == null
                ? null
                : review.taken().stream()
                        .map(Seat::getPerson)
                        .filter(person -> person.getId().equals(personId))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("review.refusal.noSeat", 21));
    }
}
