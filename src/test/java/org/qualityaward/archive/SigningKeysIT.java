package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.shared.Refusal;

/** Personal signing keys in the server: a PIN that is wrong, changed or forgotten. */
class SigningKeysIT extends ArchiveFixture {

    @Test
    void aWrongPinIsCountedAndLocksAtTheLimit() {
        int before = (int) log.size();
        for (int left = 4; left >= 1; left--) {
            int expected = left;
            Refusal refusal = assertThrows(
                    Refusal.class,
                    () -> current.as(
                            author,
                            () -> inTransaction(() -> filing.file(Samples.evaluation(), SigningPin.of("000001")))));
            assertEquals("archive.refusal.wrongPin", refusal.key());
            assertEquals(expected, refusal.facts().get(0));
        }
        Refusal fifth = assertThrows(
                Refusal.class,
                () -> current.as(
                        author, () -> inTransaction(() -> filing.file(Samples.evaluation(), SigningPin.of("000001")))));
        assertEquals("archive.refusal.keyLockedNow", fifth.key());
        Refusal right = assertThrows(Refusal.class, () -> file(Samples.evaluation()));
        assertEquals("archive.refusal.keyLocked", right.key());
        assertEquals(before, (int) log.size(), "nothing was filed");
    }

    @Test
    void aNewPinOpensAndTheOldOneNoLonger() {
        current.as(author, () -> keeping.changePin(PIN, SigningPin.of("918273")));

        assertThrows(Refusal.class, () -> file(Samples.evaluation()));
        assertNotEquals(
                null,
                current.as(
                        author, () -> inTransaction(() -> filing.file(Samples.evaluation(), SigningPin.of("918273")))));
    }

    @Test
    void aReplacedKeyStillCountsForWhatItSignedBefore() {
        SignedDocument before = file(Samples.evaluation());
        current.as(author, () -> keeping.replace(PASSWORD, false, SigningPin.of("918273")));

        assertEquals(Result.VALID, verifying.verify(documents.bytes(before)).result());
    }

    @Test
    void aKeyWhosePinIsForgottenIsReplacedAndTheNewPinSigns() {
        current.as(author, () -> keeping.replace(PASSWORD, false, SigningPin.of("918273")));

        assertThrows(Refusal.class, () -> file(Samples.evaluation()), "the forgotten one opens nothing any more");
        SignedDocument after = current.as(
                author, () -> inTransaction(() -> filing.file(Samples.evaluation(), SigningPin.of("918273"))));
        assertEquals(Result.VALID, verifying.verify(documents.bytes(after)).result());
    }

    @Test
    void aSessionLeftOpenIsNotEnoughToReplaceAKey() {
        for (int tries = 1; tries <= 5; tries++) {
            assertEquals("identity.refusal.password.current", replacing("guessed-2026"));
        }
        assertEquals("identity.refusal.password.locked", replacing(PASSWORD), "wrong passwords lock as at the door");
        assertNotEquals(null, file(Samples.evaluation()), "the key is as it was");
    }

    private String replacing(String password) {
        return assertThrows(
                        Refusal.class,
                        () -> current.as(author, () -> keeping.replace(password, false, SigningPin.of("918273"))))
                .key();
    }
}
