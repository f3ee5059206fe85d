package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The investigator records what he found, and signs it. */
@ApplicationScoped
@Transactional
public class InvestigatingCase {

    @Inject
    AccountabilityCases cases;

    @Inject
    FilingDocuments filing;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.case.*}, or what the archive says of the PIN
     */
    @Act(value = "supervision.case.investigate", by = Role.DISCIPLINE, article = 35)
    public void investigate(CaseRef ref, String found, SigningPin pin) {
        AccountabilityCase open = cases.find(ref.id()).orElseThrow(NotHere::new);
        CasePolicy.investigable(open, found, caller.get());
        SignedDocument report = filing.file(CaseRecordPaper.investigation(open, found), pin);
        open.investigate(found, caller.get(), report, clock.instant());
    }
}
