package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.LogKey;
import org.qualityaward.archive.keys.LogKeys;
import org.qualityaward.archive.keys.LogSecret;

/** Which key's signature counts on a checkpoint, just before, at and just after the sizes at which one takes over. */
class LogKeysTest {

    private final KeyPair one = Crypto.newLogPair();
    private final KeyPair two = Crypto.newLogPair();
    private final KeyPair three = Crypto.newLogPair();
    private final LogSecret first = new LogSecret(LogKey.of(one.getPublic()), one.getPrivate());
    private final LogSecret second = new LogSecret(first.key().next(two.getPublic()), two.getPrivate());
    private final LogSecret third = new LogSecret(first.key().next(three.getPublic()), three.getPrivate());
    private final LogKeys keys = LogKeys.of(first.key()).then(second.key(), 10).then(third.key(), 11);

    private boolean opens(long size, LogSecret... by) {
        String note = new Checkpoint(keys.origin(), size, new byte[32]).sign(by);
        return Checkpoint.open(note, keys).filter(head -> head.size() == size).isPresent();
    }

    private void assertCounts(long size, boolean byFirst, boolean bySecond, boolean byThird) {
        assertEquals(
                List.of(byFirst, bySecond, byThird),
                List.of(opens(size, first), opens(size, second), opens(size, third)));
    }

    @Test
    void beforeTheHandingOverTheFirstCountsAlone() {
        assertCounts(1, true, false, false);
        assertCounts(9, true, false, false);
    }

    @Test
    void whereOneTakesOverBothMustHaveSigned() {
        assertCounts(10, false, false, false);
        assertTrue(opens(10, first, second));
        assertTrue(opens(10, second, first));
        assertFalse(opens(10, first, third));
        assertTrue(opens(11, second, third));
        assertFalse(opens(11, first, third));
    }

    @Test
    void afterwardsTheNewerCountsAlone() {
        assertCounts(12, false, false, true);
        assertCounts(1_000_000, false, false, true);
    }

    @Test
    void theLogKeepsItsNameAndTellsFromWhichSizeEachKeyCounts() {
        assertEquals(first.key().name(), keys.origin());
        assertEquals(
                List.of(
                        first.key().text(),
                        second.key().text() + " 10",
                        third.key().text() + " 11"),
                keys.text().lines().toList());
        assertEquals(second.key(), LogKey.parse(second.key().text()));
    }

    @Test
    void noKeyFollowsAtTheSizeOfTheOneBefore() {
        assertThrows(IllegalArgumentException.class, () -> keys.then(first.key(), 11));
        assertThrows(
                IllegalArgumentException.class, () -> LogKeys.of(first.key()).then(second.key(), 1));
    }
}
