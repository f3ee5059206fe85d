package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The discipline supervisor opens a case; that he did is on record. */
@ApplicationScoped
@Transactional
public class ReadingCase {

    @Inject
    AccountabilityCases cases;

    @Act(value = "supervision.case.read", by = Role.DISCIPLINE, article = 35, repeatable = true)
    public AccountabilityCase read(CaseRef ref) {
        return cases.find(ref.id()).orElseThrow(NotHere::new);
    }
}
