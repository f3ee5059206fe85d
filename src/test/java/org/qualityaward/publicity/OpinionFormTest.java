package org.qualityaward.publicity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Refusal;

/** What an opinion must contain to be handled. */
class OpinionFormTest {

    private static final String FACTS = "实".repeat(30);

    @Test
    void refusesTwentyNineCharactersOfFacts() {
        assertEquals("publicity.refusal.factsShort", refusal(opinion("实".repeat(29))));
    }

    @Test
    void takesThirtyCharactersOfFacts() {
        assertDoesNotThrow(() -> OpinionForm.check(opinion(FACTS), List.of()));
    }

    @Test
    void countsARareCharacterAsOne() {
        assertEquals("publicity.refusal.factsShort", refusal(opinion("𬱖".repeat(29))));
        assertDoesNotThrow(() -> OpinionForm.check(opinion("𬱖".repeat(30)), List.of()));
    }

    @Test
    void doesNotCountSpaceAround() {
        assertEquals("publicity.refusal.factsShort", refusal(opinion("  " + "实".repeat(29) + "  ")));
    }

    @Test
    void refusesAnObjectionWithoutAName() {
        assertEquals(
                "publicity.refusal.noName", refusal(draft(OpinionKind.OBJECTION, FACTS, 1L, null, "123", true, null)));
        assertEquals(
                "publicity.refusal.noName", refusal(draft(OpinionKind.OBJECTION, FACTS, 1L, "Wang", " ", true, null)));
    }

    @Test
    void refusesAnObjectionAgainstNobody() {
        assertEquals(
                "publicity.refusal.noOrganization",
                refusal(draft(OpinionKind.OBJECTION, FACTS, null, "Wang", "123", true, null)));
    }

    @Test
    void takesAnUnsignedOpinionAndAnAnonymousLead() {
        assertDoesNotThrow(() -> OpinionForm.check(opinion(FACTS), List.of()));
        assertDoesNotThrow(
                () -> OpinionForm.check(draft(OpinionKind.LEAD, FACTS, null, null, null, true, null), List.of()));
    }

    @Test
    void refusesWithoutThePromiseOfTruth() {
        assertEquals(
                "publicity.refusal.notTruthful",
                refusal(draft(OpinionKind.OPINION, FACTS, null, null, null, false, null)));
    }

    @Test
    void refusesAProgramThatFillsEveryField() {
        assertEquals(
                "publicity.refusal.robot",
                refusal(draft(OpinionKind.OPINION, FACTS, null, null, null, true, "https://example.org")));
    }

    @Test
    void takesFiveFilesAndRefusesSix() {
        Attachment file = new Attachment("proof.pdf", "application/pdf", 100, "token");
        assertDoesNotThrow(() -> OpinionForm.check(opinion(FACTS), Collections.nCopies(5, file)));
        assertEquals("publicity.refusal.tooManyFiles", refusal(opinion(FACTS), Collections.nCopies(6, file)));
    }

    private static OpinionDraft opinion(String facts) {
        return draft(OpinionKind.OPINION, facts, null, null, null, true, null);
    }

    private static OpinionDraft draft(
            OpinionKind kind,
            String facts,
            Long application,
            String name,
            String phone,
            boolean truthful,
            String trap) {
        return new OpinionDraft(kind, 1L, application, null, facts, name, phone, truthful, trap);
    }

    private static String refusal(OpinionDraft draft) {
        return refusal(draft, List.of());
    }

    private static String refusal(OpinionDraft draft, List<Attachment> files) {
        return assertThrows(Refusal.class, () -> OpinionForm.check(draft, files))
                .key();
    }
}
