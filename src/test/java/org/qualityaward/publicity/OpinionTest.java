package org.qualityaward.publicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Filed;
import org.qualityaward.testing.Rows;

/** How opinions, objections and leads are handled (Articles 22 and 25). */
class OpinionTest {

    private static final Instant NOW = Instant.parse("2026-06-18T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);

    private final Cycle cycle = Filed.cycle(2026);
    private final Application applicant = Filed.application(cycle, 1);

    @Test
    void asksAReasonWhetherAdoptedOrNot() {
        assertThrows(Refusal.class, () -> of(OpinionKind.OPINION).weigh(true, " ", null, "office", NOW));
        Opinion opinion = of(OpinionKind.OPINION);
        opinion.weigh(false, "Not about the results", null, "office", NOW);
        assertEquals(OpinionState.NOT_ADOPTED, opinion.getState());
    }

    @Test
    void rulesOnAnObjectionOnlyAfterItWasAccepted() {
        Opinion objection = of(OpinionKind.OBJECTION);
        assertThrows(Refusal.class, () -> objection.rule(true, "True", null, "office", NOW));
        objection.accept(TODAY, "office", NOW);
        assertTrue(objection.getState().isOpen());
        objection.rule(true, "True", "It was found true", "office", NOW);
        assertEquals(OpinionState.UPHELD, objection.getState());
        assertThrows(Refusal.class, () -> objection.rule(false, "Not true", null, "office", NOW));
    }

    @Test
    void takesNoObjectionToWhatIsCancelledAlready() {
        Opinion before = of(OpinionKind.OBJECTION);
        Rows.with(applicant, "state", ApplicationState.CANCELLED);
        Refusal late = assertThrows(Refusal.class, () -> of(OpinionKind.OBJECTION));
        assertEquals("publicity.refusal.cancelled", late.key());
        assertThrows(Refusal.class, () -> before.accept(TODAY, "office", NOW));
        before.refuse("Cancelled already", null, "office", NOW);
        assertEquals(OpinionState.RECEIVED, of(OpinionKind.LEAD).getState());
    }

    @Test
    void treatsNoLeadAsAnObjection() {
        assertThrows(Refusal.class, () -> of(OpinionKind.LEAD).accept(TODAY, "office", NOW));
    }

    @Test
    void keepsNoNameOfAnAnonymousLead() {
        Opinion lead = of(OpinionKind.LEAD);
        assertNull(lead.getPersonName());
        assertNull(lead.getPhone());
    }

    @Test
    void forwardsALeadToSomebody() {
        assertThrows(Refusal.class, () -> of(OpinionKind.LEAD).forward(" ", "Of value", "office", NOW));
        Opinion lead = of(OpinionKind.LEAD);
        lead.forward("Discipline", "Of value", "office", NOW);
        assertEquals(OpinionState.FORWARDED, lead.getState());
    }

    @Test
    void drawsReceiptNumbersThatNobodyCounts() {
        String first = ReceiptNumbers.draw(2026);
        String second = ReceiptNumbers.draw(2026);
        assertTrue(first.matches("YJ-2026-[2-9A-HJKMNP-Z]{8}"), first);
        assertTrue(!first.equals(second), first);
    }

    private Opinion of(OpinionKind kind) {
        OpinionDraft draft = new OpinionDraft(kind, null, null, null, "f".repeat(30), "Wang", "123", true, null);
        return new Opinion(cycle, draft, null, applicant, "YJ-2026-23456789", null, NOW);
    }
}
