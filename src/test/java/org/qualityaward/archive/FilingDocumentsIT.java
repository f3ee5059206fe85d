package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;

/** Filing in the real archive: revisions, no gaps, one writer at a time, and nothing that was filed ever changes. */
class FilingDocumentsIT extends ArchiveFixture {

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
        assertEquals(List.of(), examining.findDamage(List.of()));
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
        assertEquals(List.of(), examining.findDamage(List.of()));
    }
}
