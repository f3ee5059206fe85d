package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/** The discipline supervisor compares: cycles over the years, and those who stand out within one. */
@ApplicationScoped
@Transactional
public class ReadingComparison {

    /** So many engagements must have been evaluated before an applicant can be said to stand out by its mean. */
    public static final int LEAST_ENGAGEMENTS = 3;

    @Inject
    ComparedFigures figures;

    @Inject
    People people;

    @Inject
    Organizations organizations;

    @Inject
    HiddenFiles files;

    @Inject
    CurrentCaller caller;

    /** One who stands out, by name. */
    public record Named(String name, StandingOutPolicy.Found found) implements Serializable {

        public String getName() {
            return name;
        }

        public StandingOutPolicy.Found getFound() {
            return found;
        }
    }

    /** @param leastVoices voices from which on a reviewer can stand out by his mean */
    public record Comparison(List<Trend> trends, List<Named> reviewers, List<Named> applicants, int leastVoices)
            implements Serializable {}

    @Act(value = "supervision.compare", by = Role.DISCIPLINE, article = 35, readOnly = true)
    public Comparison compare(Cycle cycle) {
        Set<Long> hidden = files.from(caller.get());
        int least = cycle.getRuleSet().supervisionAggregateMinimum();
        return new Comparison(
                figures.trends(hidden),
                named(
                        StandingOutPolicy.find(figures.ofReviewers(cycle, hidden), least),
                        id -> people.find(id).map(Person::getName).orElse("")),
                named(
                        StandingOutPolicy.find(figures.ofApplicants(cycle, hidden), LEAST_ENGAGEMENTS),
                        id -> organizations.find(id).map(Organization::getName).orElse("")),
                least);
    }

    private static List<Named> named(List<StandingOutPolicy.Found> found, LongFunction<String> name) {
        return found.stream()
                .map(each -> new Named(name.apply(each.subject()), each))
                .toList();
    }
}
