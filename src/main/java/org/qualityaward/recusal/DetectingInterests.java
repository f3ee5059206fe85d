package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageEntered;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/**
 * Compares the records with the applicants of a cycle: when the review begins for everybody, and anew whenever somebody
 * opens his declaration or a record is added. A certain finding recuses at once; the same fact is found only once.
 */
@ApplicationScoped
@Transactional
public class DetectingInterests {

    @Inject
    Interests interests;

    @Inject
    Grounds grounds;

    @Inject
    Findings findings;

    @Inject
    ApplicationsToDeclare toDeclare;

    @Inject
    ApplicantsOnRecord applicants;

    @Inject
    PeopleOnRecord onRecord;

    @Inject
    Recusing recusing;

    @Inject
    HiddenApplications hidden;

    @Inject
    People people;

    @Inject
    Cycles cycles;

    @Inject
    Clock clock;

    /** Searches for one person. */
    public void search(Person person, Cycle cycle) {
        List<Application> candidates = toDeclare.of(person.toCaller(), cycle);
        if (!candidates.isEmpty()) {
            search(person, cycle, candidates, detection(cycle, candidates));
        }
    }

    /** Searches for everybody who declares. */
    public void searchAll(Cycle cycle) {
        Set<Person> everybody = new HashSet<>();
        for (Role role : DeclaringRoles.all()) {
            everybody.addAll(people.with(role));
        }
        // Most people declare for the same applicants: what is laid out for some serves the others.
        Map<List<Application>, Detection> laidOut = new HashMap<>();
        for (Person person : everybody) {
            List<Application> candidates = toDeclare.of(person.toCaller(), cycle);
            if (!candidates.isEmpty()) {
                search(person, cycle, candidates, laidOut.computeIfAbsent(candidates, each -> detection(cycle, each)));
            }
        }
    }

    private Detection detection(Cycle cycle, List<Application> candidates) {
        return new Detection(
                LocalDate.now(clock), grounds.activeByCode(), interests.ties(), applicants.of(cycle, candidates));
    }

    private void search(Person person, Cycle cycle, List<Application> candidates, Detection detection) {
        Set<String> known = new HashSet<>();
        findings.about(person.getId(), cycle)
                .forEach(finding -> known.add(finding.getApplication().getId() + " " + finding.getTrace()));
        Map<Long, Application> byId =
                candidates.stream().collect(Collectors.toMap(Application::getId, Function.identity()));
        detection.search(onRecord.of(person, candidates)).stream()
                .filter(match -> known.add(match.applicant().applicationId() + " " + match.trace()))
                .forEach(match -> keep(person, byId.get(match.applicant().applicationId()), match));
        hidden.forget();
    }

    void whenReviewBegins(@Observes StageEntered entered) {
        if (entered.stage() == Stage.REVIEW) {
            searchAll(entered.cycle());
        }
    }

    /** Searches for one person in the cycle that is under way. */
    void searchNow(Person person) {
        cycles.current().ifPresent(cycle -> search(person, cycle));
    }

    private void keep(Person person, Application application, Detection.Match match) {
        Finding finding = new Finding(person, application, match, clock.instant());
        findings.add(finding);
        if (finding.isCertain()) {
            recusing.recuse(
                    person,
                    application,
                    finding.getGround(),
                    RecusalCause.DETECTED,
                    String.join(" › ", finding.pathIn(Texts.CHINESE)));
        }
    }
}
