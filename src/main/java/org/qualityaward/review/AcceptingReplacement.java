package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.ProposingReplacement.Replacement;
import org.qualityaward.review.assignment.PlannedSeat;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * Carries out in one step what {@link ProposingReplacement} proposes for a seat that a recusal left: whoever gives up another
 * seat has not begun to score there, and that seat is filled with the same act (Article 34).
 */
@ApplicationScoped
@Transactional
public class AcceptingReplacement {

    @Inject
    Reviews reviews;

    @Inject
    People people;

    @Inject
    Seating seating;

    @Inject
    ProposingReplacement proposing;

    @Inject
    ReviewNews news;

    @Inject
    Clock clock;

    /**
     * @param seen the seats to be taken, as they were proposed
     * @return how many seats were taken
     * @throws Refusal when another replacement is best by what is on record now, or somebody may not sit any more
     */
    @Act(
            value = "review.acceptReplacement",
            by = {Role.INSTITUTION, Role.OFFICE, Role.OFFICE_LEAD},
            article = 34)
    public int accept(ApplicationRef ref, List<PlannedSeat> seen) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        Replacement now = proposing.proposeReplacement(review);
        if (now.reviewer() == null || !new HashSet<>(now.changes().in()).equals(new HashSet<>(seen))) {
            throw new Refusal("review.refusal.planOutdated", 34);
        }
        for (PlannedSeat given : now.changes().out()) {
            Review left = of(given);
            left.vacate(person(given), clock.instant());
            news.released(left, person(given));
        }
        now.changes().in().forEach(this::seat);
        return now.changes().in().size();
    }

    private void seat(PlannedSeat planned) {
        Review review = of(planned);
        Person person = person(planned);
        seating.on(review.getApplication(), List.of(person)).requireOne(person);
        Seat vacant =
                review.getSeats().stream().filter(Seat::isVacant).findFirst().orElseThrow();
        reviews.add(review.replace(vacant.getId(), person, clock.instant()));
        news.seated(review, person);
    }

    private Review of(PlannedSeat seat) {
        return reviews.of(seat.applicant()).orElseThrow(NotHere::new);
    }

    private Person person(PlannedSeat seat) {
        return people.find(seat.reviewer()).orElseThrow(NotHere::new);
    }
}
