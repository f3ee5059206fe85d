package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The investigator concludes a case; the whole of it is signed and archived, and what follows takes effect. */
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

    @Inject
    DrawingConsequences drawing;

    @Inject
    Deadlines deadlines;

    @Inject
    AccusedNews news;

    /**
     * @param consequence what follows, in words; may be null where the case is unfounded
     * @param following what takes effect at once in other rooms; empty where the case is unfounded
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.case.*}, what another room says to what follows, or
     *     what the archive says of the PIN
     */
    @Act(value = "supervision.case.conclude", by = Role.DISCIPLINE, article = 35)
    public SignedDocument conclude(
            CaseRef ref,
            AccountabilityCase.Verdict verdict,
            String consequence,
            List<Consequence> following,
            SigningPin pin) {
        AccountabilityCase open = cases.find(ref.id()).orElseThrow(NotHere::new);
        CasePolicy.concludable(open, verdict, consequence, following, caller.get(), LocalDate.now(clock));
        SignedDocument document = filing.file(CasePaper.of(open, verdict, consequence, following), pin);
        Conclusion conclusion = new Conclusion(verdict, consequence, document, clock.instant());
        open.conclude(conclusion, following, caller.get(), document);
        deadlines.meet(DeadlineKind.CASE, ref);
        deadlines.cancel(DeadlineKind.CASE_ANSWER, ref);
        drawing.draw(open, pin);
        news.concluded(open);
        return document;
    }
}
