package org.qualityaward.publicity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Refusal;

/** What an opinion must contain to be handled. */
class OpinionFormTest {

    private static final String FACTS = "实".repeat(30);
    private static final byte[] PDF = "%PDF-1.7 a small file".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

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
        assertDoesNotThrow(() -> OpinionForm.check(opinion(FACTS), Collections.nCopies(5, file(PDF))));
        assertEquals("publicity.refusal.tooManyFiles", refusal(opinion(FACTS), Collections.nCopies(6, file(PDF))));
    }

    @Test
    void takesTwentyMegabytesAndRefusesOneByteMore() {
        byte[] largest = Arrays.copyOf(PDF, 20 * 1024 * 1024);
        assertDoesNotThrow(() -> OpinionForm.check(opinion(FACTS), List.of(file(largest))));
        byte[] larger = Arrays.copyOf(PDF, largest.length + 1);
        assertEquals("publicity.refusal.fileLarge", refusal(opinion(FACTS), List.of(file(larger))));
    }

    @Test
    void believesTheBytesOfAFileNotItsName() {
        byte[] program = {'M', 'Z', 0, 0, 0, 0};
        assertEquals("publicity.refusal.fileKind", refusal(opinion(FACTS), List.of(file(program))));
        assertEquals("publicity.refusal.fileEmpty", refusal(opinion(FACTS), List.of(file(new byte[0]))));
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
        assertEquals("image/jpeg", file(jpeg).mediaType());
    }

    private static Attachment file(byte[] bytes) {
        return new Attachment("proof.pdf", bytes);
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
