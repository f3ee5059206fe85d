package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.identity.Person;
import org.qualityaward.review.experts.ExpertPool;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The institution assigns an application to a team; recusals decide who of the team sits (Articles 21 and 34). */
@ApplicationScoped
@Transactional
public class AssigningApplication {

    @Inject
    Applications applications;

    @Inject
    Teams teams;

    @Inject
    Reviews reviews;

    @Inject
    ExpertPool pool;

    @Inject
    Seating seating;

    @Inject
    ReviewNews news;

    @Inject
    Clock clock;

    /**
     * @throws Refusal when it is assigned already, or too few of the team may sit; the refusal names them
     */
    @Act(value = "review.assign", by = Role.INSTITUTION, article = 21)
    public Review assign(ApplicationRef ref, long teamId) {
        Application application = applications
                .find(ref.id())
                .filter(found -> found.getState() == ApplicationState.MATERIAL_REVIEW)
                .orElseThrow(NotHere::new);
        Team team = teams.find(teamId)
                .filter(found -> found.getCycle().equals(application.getCycle()))
                .orElseThrow(NotHere::new);
        reviews.of(ref.id()).ifPresent(review -> {
            throw new Refusal(
                    "review.refusal.assignedAlready", 21, review.getTeam().getName());
        });
        List<Person> seated = seating.on(application, team.getPeople()).require(team);
        Review review = new Review(application, team, seated, clock.instant());
        reviews.add(review);
        reviews.flush();
        news.assigned(review);
        return review;
    }

    /**
     * The team that fits best: the fewest applications, then most members who may sit, then most who know the industry.
     * Empty where no team has enough members who may sit.
     */
    public Optional<Team> propose(Application application) {
        int least = application.getCycle().getRuleSet().minimumReviewers();
        return teams.inCycle(application.getCycle()).stream()
                .filter(team ->
                        seating.on(application, team.getPeople()).seatable(team).size() >= least)
                .min(Comparator.<Team>comparingLong(reviews::countOf)
                        .thenComparingInt(team -> -seating.on(application, team.getPeople())
                                .seatable(team)
                                .size())
                        .thenComparingLong(team -> -knowing(team, application)));
    }

    private long knowing(Team team, Application application) {
        return team.getPeople().stream()
                .filter(person -> pool.of(person.getId())
                        .filter(expert -> expert.knows(application.getIndustry()))
                        .isPresent())
                .count();
    }
}
