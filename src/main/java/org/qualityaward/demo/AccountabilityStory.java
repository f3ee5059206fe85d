package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Page;
import org.qualityaward.supervision.AccountabilityCase;
import org.qualityaward.supervision.AnsweringCase;
import org.qualityaward.supervision.AssigningCase;
import org.qualityaward.supervision.CaseFilter;
import org.qualityaward.supervision.CaseRef;
import org.qualityaward.supervision.ConcludingCase;
import org.qualityaward.supervision.Consequence;
import org.qualityaward.supervision.InformingAccused;
import org.qualityaward.supervision.InvestigatingCase;
import org.qualityaward.supervision.ReadingCases;

/** How discipline takes up what an adverse answer says: asks, informs, hears, concludes. */
@ApplicationScoped
@Transactional
class AccountabilityStory {

    private static final String SUPERVISOR = "discipline";

    @Inject
    ReadingCases reading;

    @Inject
    AssigningCase assigning;

    @Inject
    InvestigatingCase investigating;

    @Inject
    InformingAccused informing;

    @Inject
    AnsweringCase answering;

    @Inject
    ConcludingCase concluding;

    @Inject
    Stagehand stage;

    /** Every case of a cycle; one reviewer answers in writing, and it goes into his record. */
    void concludeAll(Cycle cycle, String reviewer) {
        List<AccountabilityCase> cases = stage.as(
                        SUPERVISOR,
                        () -> reading.page(
                                cycle,
                                new CaseFilter(AccountabilityCase.State.OPENED, null, null),
                                Page.Request.first(9)))
                .rows();
        cases.forEach(each -> conclude(each.ref(), reviewer));
    }

    private void conclude(CaseRef ref, String reviewer) {
        Caller supervisor = stage.caller(SUPERVISOR);
        Caller accused = stage.caller(reviewer);
        SigningPin pin = SigningPin.of(Stagehand.PIN);
        stage.as(SUPERVISOR, () -> assigning.assign(ref, supervisor.personId()));
        stage.as(SUPERVISOR, () -> investigating.investigate(ref, DemoTexts.get("case.found"), pin));
        stage.as(SUPERVISOR, () -> informing.inform(ref, DemoTexts.get("case.letter"), pin));
        stage.as(reviewer, () -> answering.answer(ref, DemoTexts.get("case.statement"), SigningPin.of(Stagehand.PIN)));
        stage.as(
                SUPERVISOR,
                () -> concluding.conclude(
                        ref,
                        AccountabilityCase.Verdict.FOUNDED,
                        DemoTexts.get("case.consequence"),
                        List.of(new Consequence(Consequence.Kind.POOL_RECORD, accused.personId(), accused.name())),
                        SigningPin.of(Stagehand.PIN)));
    }
}
