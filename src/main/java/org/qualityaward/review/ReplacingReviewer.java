package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.experts.ExpertPool;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** Fills a vacated seat with another reviewer, so that no other seat changes (Article 34). */
@ApplicationScoped
@Transactional
public class ReplacingReviewer {

    @Inject
    Reviews reviews;

    @Inject
    People people;

    @Inject
    ExpertPool pool;

    @Inject
    Seating seating;

    @Inject
    ReviewNews news;

    @Inject
    Clock clock;

    /** Who may take a vacated seat: the team first, then who knows the industry, then everybody else of the pool. */
    public List<Person> candidates(Review review) {
        Application application = review.getApplication();
        List<Person> reviewers = people.with(Role.REVIEWER);
        SeatingPolicy policy = seating.on(application, reviewers);
        return reviewers.stream()
                .filter(person ->
                        policy.maySit(person) && review.takenBy(person).isEmpty())
                .sorted(Comparator.comparing(
                                (Person person) -> !review.getTeam().has(person))
                        .thenComparing(person -> pool.of(person.getId())
                                .filter(expert -> expert.knows(application.getIndustry()))
                                .isEmpty()))
                .toList();
    }

    /**
     * @throws Refusal when the seat is not vacant, or the person must recuse, has not declared, or sits here already
     */
    @Act(
            value = "review.replace",
            by = {Role.INSTITUTION, Role.OFFICE, Role.OFFICE_LEAD},
            article = 34)
    public Seat replace(ApplicationRef ref, long seatId, long personId) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        Person person = people.find(personId)
                .filter(found -> found.getRoles().contains(Role.REVIEWER))
                .orElseThrow(NotHere::new);
        seating.on(review.getApplication(), List.of(person)).requireOne(person);
        Seat seat = review.replace(seatId, person, clock.instant());
        reviews.add(seat);
        news.seated(review, person);
        return seat;
    }
}
