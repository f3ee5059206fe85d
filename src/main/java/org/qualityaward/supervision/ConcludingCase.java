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

/** The investigator concludes a case; the whole of it is signed and archived. */
@ApplicationScoped
@Transactional
public class ConcludingCase {

    @Inject
    AccountabilityCases cases;

    @Inject
    FilingDocuments filing;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param consequence what follows; may be null where the case is unfounded
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.case.*}, or what the archive says of the PIN
     */
    @Act(value = "supervision.case.conclude", by = Role.DISCIPLINE, article = 35)
    public SignedDocument conclude(
            CaseRef ref, AccountabilityCase.Verdict verdict, String consequence, SigningPin pin) {
        AccountabilityCase open = cases.find(ref.id()).orElseThrow(NotHere::new);
        open.requireConcludable(verdict, consequence, caller.get());
        SignedDocument document = filing.file(CasePaper.of(open, verdict, consequence), pin);
        open.conclude(verdict, consequence, caller.get(), document, clock.instant());
        return document;
    }
}
