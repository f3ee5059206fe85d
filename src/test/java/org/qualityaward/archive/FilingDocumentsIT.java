package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;

/** Filing in the real archive: revisions, no gaps, one writer at a time, and nothing that was filed ever changes. */
class FilingDocumentsIT extends ArchiveFixture {

    @Inject
    DocumentNumbers numbers;

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

    /** Two clerks and fifty applicants, as on the last day of filing. */
    @Test
    void twoClerksAndFiftyApplicantsAtOnceMakeOneLog() throws Exception {
        long size = log.size();
        List<Caller> applicants =
                IntStream.range(0, 50).mapToObj(i -> person("填报人" + i)).toList();
        applicants.forEach(each -> current.as(each, () -> keeping.create(PIN)));
        List<Callable<SignedDocument>> work = new ArrayList<>();
        applicants.forEach(each -> work.add(() ->
                inARequest(() -> current.as(each, () -> inTransaction(() -> filing.file(Samples.evaluation(), PIN))))));
        for (int clerk = 0; clerk < 2; clerk++) {
            work.add(() -> inARequest(() -> inTransaction(() -> filing.fileByOffice(Samples.certificate()))));
        }
        var pool = Executors.newFixedThreadPool(work.size());
        Set<Long> places = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        for (Future<SignedDocument> done : pool.invokeAll(work)) {
            SignedDocument filed = done.get();
            places.add(filed.getSeq());
            numbers.add(filed.getNumber());
            assertEquals(
                    filed,
                    documents
                            .bySha256(Digests.hex(Digests.sha256(documents.bytes(filed))))
                            .orElseThrow());
        }
        pool.shutdown();

        assertEquals(size + 52, log.size());
        assertEquals(LongStream.range(size, size + 52).boxed().collect(Collectors.toSet()), places);
        assertEquals(52, numbers.size());
        assertEquals(List.of(), examining.findDamage(List.of()));
        assertTrue(log.continues(size + 1));
    }

    private <T> T inARequest(Supplier<T> work) {
        boolean began = request.activate();
        try {
            return work.get();
        } finally {
            if (began) {
                request.deactivate();
            }
        }
    }

    /** A number that was given back goes to the next who files, even if others have filed meanwhile. */
    @Test
    void aNumberGivenBackIsGivenOutAgain() throws Exception {
        SignedDocument first = file(Samples.evaluation());
        SignedDocument[] meanwhile = new SignedDocument[1];
        assertThrows(
                Refusal.class,
                () -> current.as(
                        author,
                        () -> inTransaction(() -> {
                            numbers.next(
                                    DocumentType.EVALUATION,
                                    Integer.parseInt(first.getNumber().substring(3, 7)));
                            meanwhile[0] = apart(() -> file(Samples.evaluation()));
                            throw new Refusal("archive.refusal.noFile");
                        })));
        assertEquals(running(first) + 2, running(meanwhile[0]));
        assertEquals(running(first) + 1, running(file(Samples.evaluation())));
        assertEquals(running(first) + 3, running(file(Samples.evaluation())));
    }

    /** As another would at the same moment. */
    private <T> T apart(Supplier<T> work) throws Exception {
        var other = Executors.newSingleThreadExecutor();
        try {
            return other.submit(() -> inARequest(work)).get();
        } finally {
            other.shutdown();
        }
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
                "DELETE FROM log_checkpoint",
                "UPDATE object_content SET content = content WHERE sha256 = '" + document.getSha256() + "'",
                "DELETE FROM object_content WHERE sha256 = '" + document.getSha256() + "'",
                "TRUNCATE TABLE log_node",
                "TRUNCATE TABLE log_checkpoint",
                "TRUNCATE TABLE document_subject",
                "TRUNCATE TABLE object_content",
                "TRUNCATE TABLE destroyed_object")) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                SQLException refused =
                        assertThrows(SQLException.class, () -> statement.executeUpdate(forgery), forgery);
                assertTrue(
                        Set.of("23513", "23503", "XCL48", "XCL49", "P0001", "0A000")
                                .contains(refused.getSQLState()),
                        forgery + ": " + refused.getSQLState() + " " + refused);
            }
        }
        assertEquals(List.of(), examining.findDamage(List.of()));
    }
}
