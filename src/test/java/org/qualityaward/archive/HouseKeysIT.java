package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The house's keys give way to others, and old papers stay what they are; personal keys end, each in its way. */
class HouseKeysIT extends ArchiveFixture {

    @Inject
    ReplacingHouseKey replacing;

    @Inject
    ListingHouseKeys listing;

    @Inject
    BackingUpKeys backingUp;

    @Inject
    VerifyingProof proofs;

    @Inject
    AwardClock clock;

    private Caller administrator() {
        String account = "it-" + System.nanoTime();
        Person person = new Person(account, "管理员", "系统管理员", passwords.hashed(account, PASSWORD), false);
        person.grant(Set.of(Role.SYSTEM_ADMINISTRATOR));
        inTransaction(() -> {
            people.add(person);
            return null;
        });
        return person.toCaller();
    }

    private void assertValid(SignedDocument document) {
        Verdict verdict = verifying.verify(documents.bytes(document));
        assertEquals(Result.VALID, verdict.result(), verdict.checks().toString());
    }

    @Test
    void eachKeyGivesWayToTheNextWithAnEntryInTheLog() {
        Caller administrator = administrator();
        SignedDocument before = file(Samples.evaluation());
        Receipt receipt = log.receipt(before.getSeq());
        for (KeyRole role : KeyRole.values()) {
            X509Certificate old = house.certificate(role);
            current.as(administrator, () -> backingUp.confirm());
            assertTrue(backingUp.isConfirmed());

            current.as(administrator, () -> replacing.replace(role, false, PASSWORD));

            assertNotEquals(old, house.certificate(role));
            assertTrue(house.certificates(role).contains(old), "it stays known");
            assertFalse(backingUp.isConfirmed(), "the new key is to be backed up too");
            String leaf = log.receipt(log.size() - 1).leafText();
            assertTrue(leaf.contains("\"type\":\"key-rotated\""), leaf);
            assertTrue(leaf.contains("\"old\":\"" + Certificates.sha256(old) + "\""), leaf);
            assertTrue(leaf.contains("\"new\":\"" + Certificates.sha256(house.certificate(role)) + "\""), leaf);
        }
        long handedOver = log.size();
        SignedDocument after = file(Samples.evaluation());

        assertEquals(before.getNumber(), proofs.verify(receipt.text()).facts().get(0), "an old receipt still counts");
        assertEquals(6, lines(handedOver), "both keys of the log signed where one took over");
        assertEquals(5, lines(handedOver + 1));
        assertValid(before);
        assertValid(after);
        assertEquals(List.of(), examining.findDamage(List.of()), "the nightly check knows such entries");
        assertEquals(
                KeyRole.values().length,
                listing.all().stream().filter(line -> line.replacedAt() == null).count());
    }

    private long lines(long size) {
        return log.checkpoint(size).orElseThrow().lines().count();
    }

    @Test
    void onlyTheSystemAdministratorReplacesKeysAndHisPasswordIsAsked() {
        X509Certificate office = house.certificate(KeyRole.OFFICE);

        assertThrows(NotHere.class, () -> current.as(author, () -> replacing.replace(KeyRole.OFFICE, false, PASSWORD)));
        Caller administrator = administrator();
        assertThrows(
                Refusal.class,
                () -> current.as(administrator, () -> replacing.replace(KeyRole.OFFICE, false, "another")));
        assertEquals(office, house.certificate(KeyRole.OFFICE));
    }

    @Test
    void whoseKeyIsRevokedOrExpiredIsToldWhichAndMakesAnother() {
        SigningKey key = keys.inForce(author.personId()).orElseThrow();
        assertTrue(clock.asOf(key.getExpiresAt().minusMillis(1), () -> keys.has(author.personId())));
        Refusal expired =
                assertThrows(Refusal.class, () -> clock.asOf(key.getExpiresAt(), () -> file(Samples.evaluation())));
        assertEquals("archive.refusal.keyExpired", expired.key());

        SignedDocument before = file(Samples.evaluation());
        keys.revoke(author.personId(), RevocationReason.CEASED);
        Refusal revoked = assertThrows(Refusal.class, () -> file(Samples.evaluation()));
        assertEquals("archive.refusal.keyRevoked", revoked.key());
        assertValid(before);

        current.as(author, () -> keeping.create(PIN));
        assertValid(file(Samples.evaluation()));
    }

    /** Just before, at, and just after the instant of the signature, which a time stamp proves. */
    @Test
    void whatWasSignedBeforeTheRevocationCountsAndWhatWasSignedAtItOrLaterDoesNot() {
        for (int secondsAfter : new int[] {1, 0, -1}) {
            author = person("张三");
            current.as(author, () -> keeping.create(PIN));
            Instant signed = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            SignedDocument document = clock.asOf(signed, () -> file(Samples.evaluation()));

            clock.asOf(signed.plusSeconds(secondsAfter), () -> {
                keys.revoke(author.personId(), RevocationReason.COMPROMISED);
                return null;
            });

            Verdict verdict = verifying.verify(documents.bytes(document));
            assertEquals(
                    secondsAfter > 0 ? Result.VALID : Result.INVALID,
                    verdict.result(),
                    secondsAfter + ": " + verdict.checks());
        }
    }
}
