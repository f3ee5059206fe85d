package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.identity.ClosingAccount;
import org.qualityaward.identity.Person;
import org.qualityaward.identity.PersonRef;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** Personal signing keys in the server: a PIN that is wrong, changed or forgotten. */
class SigningKeysIT extends ArchiveFixture {

    @Inject
    RevokingSigningKey revoking;

    @Inject
    ClosingAccount closing;

    @Inject
    PublishingLog publishing;

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

    private Caller person(Role role) {
        String account = "it-" + System.nanoTime();
        Person person = new Person(account, "李四", "管理员", passwords.hashed(account, PASSWORD), false);
        person.grant(Set.of(role));
        inTransaction(() -> {
            people.add(person);
            return null;
        });
        return person.toCaller();
    }

    private String account() {
        return inTransaction(() -> people.find(author.personId()).orElseThrow().getAccount());
    }

    private void assertRevoked(SignedDocument before, RevocationReason why) throws Exception {
        SigningKey key = keys.of(author.personId()).get(0);
        assertEquals(why, key.getRevokedFor());
        X509CRL list = (X509CRL)
                CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(publishing.revocations()));
        assertNotEquals(null, list.getRevokedCertificate(key.certificate()), "the list says so");
        assertEquals(Result.VALID, verifying.verify(documents.bytes(before)).result(), "what it signed still counts");
        assertEquals(
                "archive.refusal.keyRevoked",
                assertThrows(Refusal.class, () -> file(Samples.evaluation())).key());
    }

    @Test
    void theSecurityAdministratorEndsSomebodysKey() throws Exception {
        SignedDocument before = file(Samples.evaluation());
        String account = account();
        Caller security = person(Role.SECURITY_ADMINISTRATOR);
        assertThrows(
                NotHere.class,
                () -> current.as(author, () -> revoking.revoke(account, RevocationReason.COMPROMISED, PASSWORD)));
        assertThrows(
                Refusal.class,
                () -> current.as(security, () -> revoking.revoke(account, RevocationReason.COMPROMISED, "another")));
        assertTrue(keys.has(author.personId()));

        current.as(security, () -> revoking.revoke(account, RevocationReason.COMPROMISED, PASSWORD));
        assertRevoked(before, RevocationReason.COMPROMISED);
    }

    @Test
    void withTheAccountItsKeyEnds() throws Exception {
        SignedDocument before = file(Samples.evaluation());
        Caller administrator = person(Role.SYSTEM_ADMINISTRATOR);
        current.as(administrator, () -> closing.close(new PersonRef(author.personId())));
        assertRevoked(before, RevocationReason.CEASED);
        current.as(
                administrator, () -> closing.close(new PersonRef(person("没有密钥").personId())));
    }

    /** The right one among many that are tried at the same time comes too late like any other. */
    @Test
    void guessesMadeAtTheSameTimeAreJudgedOneAfterTheOther() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(12);
        try {
            List<Callable<String>> guesses = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                guesses.add(
                        () -> assertThrows(Refusal.class, () -> guess("000001")).key());
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : many.invokeAll(guesses)) {
                answers.add(answer.get());
            }
            assertEquals(
                    4,
                    answers.stream().filter("archive.refusal.wrongPin"::equals).count(),
                    answers.toString());
            assertEquals(
                    1,
                    answers.stream()
                            .filter("archive.refusal.keyLockedNow"::equals)
                            .count());
            assertEquals(
                    7,
                    answers.stream().filter("archive.refusal.keyLocked"::equals).count());
        } finally {
            many.shutdown();
        }
    }

    private Object guess(String pin) {
        return inTransaction(() -> keys.unlock(author.personId(), SigningPin.of(pin)));
    }
}
