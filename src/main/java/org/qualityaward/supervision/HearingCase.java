package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The investigator records what the accused says to the allegations; nobody is judged unheard. */
@ApplicationScoped
@Transactional
public class HearingCase {

    @Inject
    AccountabilityCases cases;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.case.*}
     */
    @Act(value = "supervision.case.hear", by = Role.DISCIPLINE, article = 35)
    public void hear(CaseRef ref, String said) {
        cases.find(ref.id()).orElseThrow(NotHere::new).hear(said, caller.get(), LocalDate.now(clock), clock.instant());
    }
}
