package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Task;
import org.qualityaward.shared.Refusal;

/** What comes to light after somebody has signed asks him again, about that applicant alone (Article 34). */
class NewFactIT extends RecusalFixture {

    private Application second;

    @BeforeEach
    void heHasSignedForTwo() {
        second = application(2);
        declared.none(reviewer, cycle);
        assertEquals(List.of(), tasks.tasksFor(reviewer.toCaller(), cycle));
    }

    @Test
    void aLikelyFindingAsksAgainAndTheFileIsClosedMeanwhile() {
        found(second);
        assertTrue(hidden(reviewer).contains(second.getId()));
        assertFalse(hidden(reviewer).contains(first.getId()));
        Task task = tasks.tasksFor(reviewer.toCaller(), cycle).get(0);
        assertEquals("recusal.task.declare", task.key());
        assertEquals(second.getName(), task.object());

        Declaration draft = open();
        assertEquals(2, draft.getRevision());
        assertEquals(Answer.NONE, line(draft, first).getAnswer());
        assertNull(line(draft, second).getAnswer());
        assertThrows(Refusal.class, () -> as(reviewer, () -> signing.sign(cycle.ref(), SigningPin.of(PIN))));
    }

    @Test
    void whoeverConfirmsItIsRecused() {
        found(second);
        Long ground = grounds.active().get(0).getId();
        long asked = line(open(), second).getId();
        as(reviewer, () -> declaring.conflict(asked, new Interested(ground, null, null, "配偶", "持股")));
        as(reviewer, () -> signing.sign(cycle.ref(), SigningPin.of(PIN)));
        assertTrue(recusals.isRecused(reviewer.getId(), second.getId()));
        assertEquals(List.of(), tasks.tasksFor(reviewer.toCaller(), cycle));
    }

    @Test
    void whoeverDeniesItWaitsForTheRulingAndIsNotAskedTwice() {
        found(second);
        long asked = line(open(), second).getId();
        as(reviewer, () -> declaring.none(asked, "不是同一人"));
        as(reviewer, () -> signing.sign(cycle.ref(), SigningPin.of(PIN)));
        assertTrue(hidden(reviewer).contains(second.getId()));
        assertEquals(List.of(), tasks.tasksFor(reviewer.toCaller(), cycle));
        assertTrue(open().isSigned());
        rule(false);
        assertFalse(hidden(reviewer).contains(second.getId()));
    }

    @Test
    void aRulingThatComesFirstLeavesNothingToAnswer() {
        found(second);
        open();
        rule(false);
        assertEquals(List.of(), tasks.tasksFor(reviewer.toCaller(), cycle));
        assertEquals(Answer.NONE, line(open(), second).getAnswer());
        assertFalse(hidden(reviewer).contains(second.getId()));
    }

    @Test
    void whatComesToLightUnderADraftIsNotSignedUnread() {
        Application third = application(3);
        long asked = line(open(), third).getId();
        as(reviewer, () -> declaring.none(asked, null));
        found(third);
        Refusal refusal =
                assertThrows(Refusal.class, () -> as(reviewer, () -> signing.sign(cycle.ref(), SigningPin.of(PIN))));
        assertEquals("recusal.refusal.newFact", refusal.key());
        assertNull(line(open(), third).getAnswer());
    }

    /** Somebody who is recused from it already is told nothing of what is found further. */
    @Test
    void theRecusedIsNotAskedAgain() {
        recuse(reviewer, second);
        found(second);
        assertEquals(List.of(), tasks.tasksFor(reviewer.toCaller(), cycle));
        assertTrue(open().isSigned());
    }

    private Declaration open() {
        return as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
    }

    private static DeclarationLine line(Declaration declaration, Application application) {
        return declaration.about(application.getId()).orElseThrow();
    }

    private void found(Application application) {
        interests.add(shares(reviewer, application.getName(), null).through("配偶", "张×", false));
        detecting.search(reviewer, cycle);
    }

    private void rule(boolean upheld) {
        Finding finding = findings.about(reviewer.getId(), cycle).get(0);
        as(lead, () -> ruling.rule(second.ref(), finding.getId(), upheld, "已核实", SigningPin.of(PIN)));
    }
}
