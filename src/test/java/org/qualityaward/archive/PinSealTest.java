package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.OfficeAuthority;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.shared.Refusal;

class PinSealTest {

    private static final SigningPin PIN = SigningPin.of("270418");
    private static final Instant NOW = Instant.parse("2026-06-08T02:00:00Z");

    private final KeyPair pair = Crypto.newSigningPair();
    private final PinSeal seal = new PinSeal(new byte[32]);

    @Test
    void opensUnderThePinItWasSealedUnder() {
        String sealed = seal.seal(pair.getPrivate(), 7, PIN);
        assertArrayEquals(
                pair.getPrivate().getEncoded(),
                seal.open(sealed, 7, PIN).orElseThrow().getEncoded());
        assertFalse(sealed.contains("270418"));
    }

    @Test
    void opensNeitherUnderAnotherPinNorForAnotherPersonNorWithoutTheOutsideSecret() {
        String sealed = seal.seal(pair.getPrivate(), 7, PIN);
        assertTrue(seal.open(sealed, 7, SigningPin.of("270419")).isEmpty());
        assertTrue(seal.open(sealed, 7, SigningPin.of("")).isEmpty());
        assertTrue(seal.open(sealed, 8, PIN).isEmpty());
        byte[] other = new byte[32];
        other[0] = 1;
        assertTrue(new PinSeal(other).open(sealed, 7, PIN).isEmpty());
    }

    @Test
    void refusesPinsThatAnybodyWouldGuess() {
        for (String weak : new String[] {"", "12345", "000000", "123456", "987654", "abcdef"}) {
            assertThrows(Refusal.class, () -> SigningPin.of(weak).fitForUse(), weak);
        }
        for (String fit : new String[] {"246810", "123457", "一二三四五六"}) {
            assertDoesNotThrow(() -> SigningPin.of(fit).fitForUse(), fit);
        }
    }

    @Test
    void theFifthWrongPinLocksAndTimeFrees() {
        SigningKey key = key();
        for (int i = 1; i <= 4; i++) {
            key.countFailure(NOW, 5, Duration.ofMinutes(30));
            assertEquals(i, key.failures());
            assertDoesNotThrow(() -> key.refuseIfLocked(NOW));
        }
        key.countFailure(NOW, 5, Duration.ofMinutes(30));
        assertThrows(Refusal.class, () -> key.refuseIfLocked(NOW));
        assertThrows(
                Refusal.class,
                () -> key.refuseIfLocked(NOW.plus(30, ChronoUnit.MINUTES).minusMillis(1)));
        assertDoesNotThrow(() -> key.refuseIfLocked(NOW.plus(30, ChronoUnit.MINUTES)));
    }

    @Test
    void aRightPinStartsTheCountAnew() {
        SigningKey key = key();
        key.countFailure(NOW, 5, Duration.ofMinutes(30));
        key.opened();
        assertEquals(0, key.failures());
    }

    @Test
    void aRevokedOrExpiredKeyNoLongerSigns() {
        SigningKey key = key();
        assertTrue(key.signsAt(NOW));
        assertTrue(key.signsAt(key.getExpiresAt().minusMillis(1)));
        assertFalse(key.signsAt(key.getExpiresAt()));
        assertFalse(key.signsAt(key.getExpiresAt().plusMillis(1)));
        key.revoke(NOW, RevocationReason.SUPERSEDED);
        assertFalse(key.signsAt(NOW));
    }

    /** The revocation list has no parts of a second: both must judge alike what was signed in the second of the revocation. */
    @Test
    void aRevocationCountsFromTheNextFullSecond() {
        SigningKey key = key();
        key.revoke(NOW.plusMillis(1), RevocationReason.COMPROMISED);
        assertEquals(NOW.plusSeconds(1), key.getRevokedAt());
        assertEquals(NOW.plusSeconds(1), key.asRevoked().at());
        assertEquals(RevocationReason.COMPROMISED, key.asRevoked().reason());
    }

    @Test
    void itIsSaidAMonthAheadThatAKeyEnds() {
        SigningKey key = key();
        assertFalse(
                key.endsSoonAfter(key.getExpiresAt().minus(Duration.ofDays(30)).minusMillis(1)));
        assertTrue(key.endsSoonAfter(key.getExpiresAt().minus(Duration.ofDays(30))));
    }

    private SigningKey key() {
        KeyPair root = Crypto.newSigningPair();
        var name = OfficeKeys.name("root", "office");
        var certificate = OfficeAuthority.selfSigned(
                name,
                root.getPublic(),
                new Signatory(root.getPrivate(), null, null),
                NOW,
                NOW.plus(365, ChronoUnit.DAYS));
        return new SigningKey(7L, certificate, "x", NOW);
    }
}
