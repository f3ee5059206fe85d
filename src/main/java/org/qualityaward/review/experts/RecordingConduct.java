package org.qualityaward.review.experts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.cycle.Changes;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The discipline supervisor enters into the expert pool what a case found about a reviewer; the office is told. */
@ApplicationScoped
@Transactional
public class RecordingConduct {

    @Inject
    ConductRecords records;

    @Inject
    People people;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /**
     * @param source number of the signed paper that concluded the case
     * @param barred whether he is not to be asked to review any more
     */
    @Act(value = "review.recordConduct", by = Role.DISCIPLINE, article = 35)
    public void record(Long personId, String finding, String source, boolean barred) {
        Person person = people.find(personId).orElseThrow(NotHere::new);
        records.add(new ExpertConduct(personId, LocalDate.now(clock), finding, source, barred));
        changes.record(
                Changes.of("review.change." + (barred ? "barred" : "conduct"), person.getName(), source)
                        .by(35),
                Changes.role(Role.OFFICE).linked("/office/experts.xhtml"));
    }
}
