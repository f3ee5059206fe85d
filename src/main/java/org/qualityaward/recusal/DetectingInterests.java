package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageEntered;
import org.qualityaward.identity.Organization;
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
    Recusing recusing;

    @Inject
    HiddenApplications hidden;

    @Inject
    People people;

    @Inject
    Cycles cycles;

    @Inject
    Clock clock;

    /** Searches for one person; a person without records costs one query. */
    public void search(Person person, Cycle cycle) {
        List<Interest> records = interests.of(person.getId());
        if (records.isEmpty()) {
            return;
        }
        Detection detection = new Detection(LocalDate.now(clock), grounds.activeByCode(), interests.ties());
        Set<String> known = new HashSet<>();
        findings.about(person.getId(), cycle)
                .forEach(finding -> known.add(finding.getApplication().getId() + " " + finding.getTrace()));
        for (Application application : toDeclare.of(person.toCaller(), cycle)) {
            detection.search(applicant(application), records).stream()
                    .filter(match -> known.add(application.getId() + " " + match.trace()))
                    .forEach(match -> keep(person, application, match));
        }
        hidden.forget();
    }

    /** Searches for everybody who declares. */
    public void searchAll(Cycle cycle) {
        Set<Person> everybody = new HashSet<>();
        for (Role role : DeclaringRoles.all()) {
            everybody.addAll(people.with(role));
        }
        everybody.forEach(person -> search(person, cycle));
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

    private static Detection.Applicant applicant(Application application) {
        Organization organization = application.getOrganization();
        return new Detection.Applicant(
                organization.getCreditCode(),
                application.getName(),
                organization.getFormerNames() == null || organization.getName().equals(application.getName())
                        ? organization.getFormerNames()
                        : organization.getFormerNames() + "\u3001" + organization.getName(),
                organization.getLegalRepresentative());
    }
}
