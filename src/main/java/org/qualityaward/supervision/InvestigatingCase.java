package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The investigator records what he found. */
@ApplicationScoped
@Transactional
public class InvestigatingCase {

    @Inject
    AccountabilityCases cases;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.case.*}
     */
    @Act(value = "supervision.case.investigate", by = Role.DISCIPLINE, article = 35)
    public void investigate(CaseRef ref, String found) {
        cases.find(ref.id()).orElseThrow(NotHere::new).investigate(found, caller.get(), clock.instant());
    }
}
