package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Person;

/**
 * People of a test who have declared no interest in any applicant (Article 34), without the papers that signing makes: for
 * tests that are about something else.
 */
@ApplicationScoped
public class DeclaredAlready {

    @Inject
    Declarations declarations;

    @Inject
    ApplicationsToDeclare toDeclare;

    @Inject
    HiddenApplications hidden;

    @Inject
    Clock clock;

    /** A person has signed for every applicant that he is asked about now. */
    public void none(Person person, Cycle cycle) {
        Declaration before = declarations.newest(person.getId(), cycle).orElse(null);
        Declaration declaration = new Declaration(person, cycle, before, clock.instant());
        toDeclare.of(person.toCaller(), cycle).forEach(declaration::ask);
        declaration.getLines().stream()
                .filter(line -> line.getAnswer() == null)
                .forEach(line -> line.declareNone(null, clock.instant()));
        if (before != null) {
            before.supersede();
        }
        declaration.sign(null, null, clock.instant());
        declarations.add(declaration);
        declarations.flush();
        hidden.forget();
    }
}
