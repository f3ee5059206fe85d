package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** A case is given to an investigator among the discipline supervisors. */
@ApplicationScoped
@Transactional
public class AssigningCase {

    @Inject
    AccountabilityCases cases;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param investigatorId somebody who supervises discipline
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.case.concluded}
     */
    @Act(value = "supervision.case.assign", by = Role.DISCIPLINE, article = 35)
    public void assign(CaseRef ref, Long investigatorId) {
        Person investigator = people.find(investigatorId)
                .filter(person -> person.getRoles().contains(Role.DISCIPLINE) && !person.isClosed())
                .orElseThrow(NotHere::new);
        cases.find(ref.id())
                .orElseThrow(NotHere::new)
                .assign(investigatorId, investigator.getName(), caller.get(), clock.instant());
    }
}
