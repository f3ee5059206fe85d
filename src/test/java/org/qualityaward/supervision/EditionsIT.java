package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** Article 35 in the server: the forms come in editions; what was opened keeps its own. */
class EditionsIT extends EngagedIT {

    /** Of no concern to any engagement of the other tests. */
    private static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    @Inject
    MaintainingTemplates maintaining;

    @Inject
    EvaluationTemplates templates;

    private Caller lead;

    @BeforeEach
    void aLead() throws Exception {
        transaction.begin();
        lead = person("it-lead-" + RUNNING.incrementAndGet(), Role.OFFICE_LEAD, null);
        transaction.commit();
    }

    private EvaluationTemplate worded(EvaluationTemplate draft, String chinese) {
        List<EvaluationItem> items = new ArrayList<>(draft.getItems());
        EvaluationItem first = items.get(0);
        items.set(0, new EvaluationItem(1, first.getCode(), first.getKind(), chinese, "x"));
        caller.as(lead, () -> {
            maintaining.word(draft.getId(), draft.getVersion(), items);
            return null;
        });
        return templates.find(draft.getId()).orElseThrow();
    }

    private void activate(Caller who, EvaluationTemplate draft) {
        caller.as(who, () -> {
            maintaining.activate(draft.getId(), draft.getVersion(), FAR);
            return null;
        });
    }

    @Test
    void putsInForceOnlyTheWordingThatWasSeenAndChangesNoOpenForm() {
        SupervisionEvaluation form = pair().form(Direction.ABOUT_TEAM);
        String before = form.getTemplate().getItems().get(0).getChinese();

        EvaluationTemplate draft = caller.as(office, () -> maintaining.draft(Direction.ABOUT_TEAM));
        EvaluationTemplate worded = worded(draft, "改写之一");
        assertEquals(
                "shared.refusal.changedMeanwhile",
                assertThrows(Refusal.class, () -> activate(lead, draft)).key(),
                "a wording that the lead has not seen does not become final");
        assertThrows(NotHere.class, () -> activate(office, worded));
        activate(lead, worded);

        assertEquals(
                "改写之一",
                templates.inForce(Direction.ABOUT_TEAM, FAR).getItems().get(0).getChinese());
        assertEquals(
                before,
                templates
                        .inForce(Direction.ABOUT_TEAM, LocalDate.now(clock))
                        .getItems()
                        .get(0)
                        .getChinese());
        assertEquals(
                before,
                pair().form(Direction.ABOUT_TEAM)
                        .getTemplate()
                        .getItems()
                        .get(0)
                        .getChinese());
        assertThrows(Refusal.class, () -> worded(worded, "改写之二"));
    }
}
