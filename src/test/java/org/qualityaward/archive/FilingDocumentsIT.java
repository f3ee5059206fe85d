package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.Verdict.Outcome;
import org.qualityaward.archive.Verdict.Question;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.ServerIT;

class FilingDocumentsIT extends ServerIT {

    private static final SigningPin PIN = SigningPin.of("270418");

    @Inject
    FilingDocuments filing;

    @Inject
    SigningKeys keys;

    @Inject
    KeepingSigningKey keeping;

    @Inject
    SignedDocuments documents;

    @Inject
    ReadingDocuments reading;

    @Inject
    VerifyingDocument verifying;

    @Inject
    TakingDocument taking;

    @Inject
    TransparencyLog log;

    @Inject
    HouseKeys house;

    @Inject
    RecomputingLog recomputing;

    @Inject
    People people;

    @Inject
    CurrentCaller current;

    @Inject
    RequestContextController request;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "jdbc/qualityaward")
    DataSource database;

    private Caller author;

    @BeforeEach
    void anAuthorWithAKey() {
        author = person("张𬱖㛃");
        current.as(author, () -> keeping.create(PIN));
    }

    private Caller person(String name) {
        Person person = new Person("it-" + System.nanoTime(), name, "质量部经理", "x", false);
        person.grant(Set.of(Role.REVIEWER));
        inTransaction(() -> {
            people.add(person);
            return null;
        });
        return person.toCaller();
    }

    private <T> T inTransaction(Callable<T> work) {
        try {
            transaction.begin();
            T result = work.call();
            transaction.commit();
            return result;
        } catch (RuntimeException e) {
            rollback();
            throw e;
        } catch (Exception e) {
            rollback();
            throw new IllegalStateException(e);
        }
    }

    private void rollback() {
        try {
            transaction.rollback();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private SignedDocument file(Paper paper) {
        return current.as(author, () -> inTransaction(() -> filing.file(paper, PIN)));
    }

    private static Outcome outcome(Verdict verdict, Question question) {
        return verdict.checks().stream()
                .filter(check -> check.question() == question)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void whatIsFiledCanBeVerifiedAndProven() {
        SignedDocument document = file(Samples.evaluation());

        Verdict verdict = verifying.verify(documents.bytes(document));

        assertEquals(Result.VALID, verdict.result(), verdict.checks().toString());
        Receipt receipt = Receipt.parse(documents.receipt(document)).orElseThrow();
        assertTrue(receipt.proves(house.logKey()).isPresent());
        assertTrue(receipt.leafText().contains(document.getSha256()));
        assertFalse(receipt.leafText().contains("张"), "no names in the log");
        assertTrue(document.getNumber().matches("PJ-\\d{4}-\\d{4}"));
        assertEquals(1, document.getRevision());
    }

    @Test
    void whatTheOfficeAloneFilesIsValidToo() {
        SignedDocument certificate = inTransaction(() -> filing.fileByOffice(Samples.certificate()));

        assertEquals(
                Result.VALID, verifying.verify(documents.bytes(certificate)).result());
        assertEquals(1, certificate.getPages());
    }

    @Test
    void aChangedFileIsInvalidAndTracedToItsOriginal() {
        SignedDocument document = file(Samples.evaluation());
        byte[] changed = documents.bytes(document);
        changed[changed.length / 3] ^= 1;

        Verdict verdict = verifying.verify(changed);

        assertEquals(Result.INVALID, verdict.result());
        assertEquals(document.getNumber(), verdict.document().getNumber());
        assertEquals(Outcome.FAILED, outcome(verdict, Question.UNCHANGED));
    }

    @Test
    void whatIsAppendedAfterTheLastSignatureIsNamed() {
        SignedDocument document = file(Samples.evaluation());
        byte[] bytes = documents.bytes(document);
        byte[] appended = java.util.Arrays.copyOf(bytes, bytes.length + 40);

        Verdict verdict = verifying.verify(appended);

        assertEquals(Result.INVALID, verdict.result());
        assertEquals(Outcome.FAILED, outcome(verdict, Question.COUNTERSIGNED));
    }

    @Test
    void anythingElseIsInvalid() {
        assertEquals(
                Result.INVALID,
                verifying.verify("hello".getBytes(StandardCharsets.UTF_8)).result());
        assertEquals(Result.INVALID, verifying.verify(new byte[0]).result());
    }

    @Test
    void aRevisionKeepsTheNumberAndTheEarlierOneStays() {
        SignedDocument first = file(Samples.evaluation());

        SignedDocument second =
                current.as(author, () -> inTransaction(() -> filing.revise(first, Samples.evaluation(), PIN)));

        assertEquals(first.getNumber(), second.getNumber());
        assertEquals(2, second.getRevision());
        assertTrue(documents.isSuperseded(first));
        assertFalse(documents.isSuperseded(second));
        assertEquals(Result.VALID, verifying.verify(documents.bytes(first)).result());
        assertThrows(
                Refusal.class,
                () -> current.as(author, () -> inTransaction(() -> filing.revise(first, Samples.evaluation(), PIN))));
    }

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
        current.as(author, () -> keeping.replace(SigningPin.of("918273")));

        assertEquals(Result.VALID, verifying.verify(documents.bytes(before)).result());
    }

    @Test
    void aRolledBackActLeavesNoTraceAndNoGap() {
        SignedDocument first = file(Samples.evaluation());
        long size = log.size();
        assertThrows(
                Refusal.class,
                () -> current.as(
                        author,
                        () -> inTransaction(() -> {
                            filing.file(Samples.evaluation(), PIN);
                            throw new Refusal("archive.refusal.noFile");
                        })));
        assertEquals(size, log.size());

        SignedDocument next = file(Samples.evaluation());

        assertEquals(size, next.getSeq());
        assertEquals(running(first) + 1, running(next));
    }

    private static int running(SignedDocument document) {
        return Integer.parseInt(document.getNumber().substring(8));
    }

    @Test
    void filingOutsideATransactionIsRefused() {
        assertThrows(RuntimeException.class, () -> filing.fileByOffice(Samples.certificate()));
    }

    @Test
    void manyAtOnceMakeOneLog() throws Exception {
        long size = log.size();
        var pool = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> work = IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    boolean began = request.activate();
                    try {
                        inTransaction(() -> filing.fileByOffice(Samples.certificate()));
                        return began;
                    } finally {
                        if (began) {
                            request.deactivate();
                        }
                    }
                })
                .toList();
        for (Future<Boolean> done : pool.invokeAll(work)) {
            done.get();
        }
        pool.shutdown();

        assertEquals(size + 12, log.size());
        assertTrue(log.recomputes());
        assertTrue(log.continues(size + 1));
    }

    @Test
    void onlyTheAuthorReadsWhatNobodyElseIsNamedFor() {
        SignedDocument document = file(Samples.evaluation());
        Caller stranger = person("无关人员");

        current.as(author, () -> {
            assertEquals(document, reading.open(document.getId()));
            assertTrue(reading.list(null, null, Page.Request.first(50)).rows().contains(document));
        });
        current.as(stranger, () -> {
            assertThrows(NotHere.class, () -> reading.open(document.getId()));
            assertThrows(NotHere.class, () -> reading.open(-5L));
            assertFalse(reading.list(null, DocumentType.EVALUATION, Page.Request.first(500))
                    .rows()
                    .contains(document));
        });
    }

    /** Signed with keys of ours that the register does not know: nothing is wrong, but nothing can be confirmed. */
    @Test
    void aSignerWhoIsNotOnTheRegisterIsNamed() {
        java.security.KeyPair pair = Crypto.newSigningPair();
        Signatory unlisted = new Signatory(
                pair.getPrivate(),
                house.authority()
                        .certify(
                                OfficeKeys.name("未登记", "x"),
                                pair.getPublic(),
                                java.time.Instant.EPOCH,
                                java.time.Instant.parse("2040-01-01T00:00:00Z"),
                                OfficeAuthority.Purpose.SIGNING),
                house.authority().root());
        byte[] bare = new PaperRenderer().render(Samples.evaluation(), Samples.imprint());
        byte[] once = house.signer().sign(bare, unlisted, "未登记", "PJ-1999-0001/1", Samples.SIGNED_AT);
        byte[] twice = house.signer().sign(once, house.office(), "x", "PJ-1999-0001/1", Samples.SIGNED_AT);

        Verdict verdict = verifying.verify(twice);

        assertEquals(Outcome.UNKNOWN, outcome(verdict, Question.SIGNER));
        assertEquals(Outcome.PASSED, outcome(verdict, Question.COUNTERSIGNED));
        assertEquals(Result.INVALID, verdict.result(), "it was never archived");
    }

    @Test
    void theEvidenceHoldsTheFileAndItsReceipt() throws Exception {
        SignedDocument document = file(Samples.evaluation());
        byte[] zip = taking.evidence(document);
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            in.getNextEntry();
            assertArrayEquals(documents.bytes(document), in.readAllBytes());
        }
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatIsArchived() throws SQLException {
        SignedDocument document = file(Samples.evaluation());
        for (String forgery : List.of(
                "UPDATE log_leaf SET leaf = 'x' WHERE seq = " + document.getSeq(),
                "DELETE FROM log_leaf WHERE seq = " + document.getSeq(),
                "UPDATE archived_object SET media_type = 'x' WHERE sha256 = '" + document.getSha256() + "'",
                "DELETE FROM document_subject WHERE document_id = " + document.getId(),
                "UPDATE signed_document SET title = 'x' WHERE id = " + document.getId(),
                "UPDATE log_node SET hash = hash",
                "DELETE FROM log_checkpoint")) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(forgery));
                assertTrue(Set.of("23513", "23503", "P0001").contains(refused.getSQLState()), forgery + ": " + refused);
            }
        }
        assertTrue(log.recomputes());
        assertEquals(java.util.Optional.empty(), inTransaction(() -> recomputing.findDamage()));
    }
}
