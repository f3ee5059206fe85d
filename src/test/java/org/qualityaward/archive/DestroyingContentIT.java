package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.Verdict.Outcome;
import org.qualityaward.archive.Verdict.Question;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Refusal;

/** Content that was lawfully destroyed is gone, and all that is left of it still proves what was. */
class DestroyingContentIT extends ArchiveFixture {

    @Inject
    DestroyingContent destroying;

    @Inject
    GatheringBag gathering;

    @Inject
    WritingBag writing;

    @Inject
    PublishingLog publishing;

    @TempDir
    Path here;

    private static Paper approvalPaper() {
        return Paper.of(DocumentType.DESTRUCTION, "档案销毁批准书").paragraph("同意销毁。").build();
    }

    private SignedDocument destroy(SignedDocument document) {
        return current.as(
                author,
                () -> inTransaction(() -> {
                    SignedDocument approval = filing.file(approvalPaper(), PIN);
                    destroying.destroy(List.of(document), approval);
                    return approval;
                }));
    }

    private int count(String table, String sha256) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE sha256 = ?")) {
            query.setString(1, sha256);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void theBytesAreGoneTheTreeIsWholeAndACopyStillVerifies() throws Exception {
        SignedDocument document = file(Samples.evaluation());
        byte[] copy = documents.bytes(document);
        String receipt = documents.receipt(document);

        SignedDocument approval = destroy(document);

        assertEquals(0, count("object_content", document.getSha256()));
        assertEquals(1, count("archived_object", document.getSha256()));
        assertEquals(
                "archive.refusal.destroyed",
                assertThrows(Refusal.class, () -> documents.bytes(document)).key());
        assertEquals(List.of(), examining.findDamage(List.of()));
        assertTrue(log.continues(document.getSeq() + 1));

        Verdict verdict = verifying.verify(copy);
        assertEquals(Result.VALID, verdict.result());
        Verdict.Check logged = verdict.checks().stream()
                .filter(check -> check.question() == Question.LOGGED)
                .findFirst()
                .orElseThrow();
        assertEquals("archive.check.LOGGED.destroyed", logged.key());
        assertEquals(Outcome.PASSED, logged.outcome());
        assertTrue(logged.facts().contains(approval.getNumber()));
        Receipt kept = Receipt.parse(receipt).orElseThrow();
        assertTrue(kept.proves(house.logKeys()).isPresent());
        assertTrue(kept.leafText().contains(Digests.hex(Digests.sha256(copy))));
        copy[copy.length / 2] ^= 1;
        assertEquals(Result.INVALID, verifying.verify(copy).result());
    }

    @Test
    void whatWasHandedInWithItGoesToo() throws Exception {
        SignedDocument document = file(Samples.withAttachments("材料 " + System.nanoTime()));
        String material = documents.attached(document).get(0).sha256();
        destroy(document);
        assertEquals(0, count("object_content", material));
        assertEquals(1, count("destroyed_object", material));
        assertEquals(List.of(), examining.findDamage(List.of()));
    }

    @Test
    void theBagTellsByWhichPaperItWent() throws Exception {
        SignedDocument document = file(Samples.evaluation());
        SignedDocument other = file(Samples.evaluation());
        SignedDocument approval = destroy(document);
        EvidenceBag both =
                new EvidenceBag("two", "x", List.of(document.getSeq(), other.getSeq()), log.size(), other.getFiledAt());
        current.as(author, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                writing.write(both, out, done -> {});
                Programs.unzip(out.toByteArray(), here);
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        });
        Files.writeString(here.resolve("ca.pem"), publishing.rootPem());
        Files.writeString(here.resolve("tsa.pem"), publishing.timeStampPem());
        Files.writeString(here.resolve("log.txt"), publishing.key());
        Files.write(here.resolve("verify.sh"), publishing.checker());
        Programs.Said said = Programs.run(
                null, here, Programs.find("bash"), "verify.sh", "ca.pem", "tsa.pem", "log.txt", here.resolve("two"));
        assertEquals(0, said.code(), said.text());
        assertTrue(said.text().contains("依规销毁，批准文号 " + approval.getNumber()), said.text());
        EvidenceBag alone = current.as(author, () -> gathering.of(document));
        assertTrue(alone.size() > approval.getSeq(), "reaches the entry that tells of the end");
    }

    /** Without an entry in the log that names this very file nobody deletes it, by whatever statement. */
    @Test
    void theDatabaseLetsNothingElseGo() throws SQLException {
        SignedDocument kept = file(Samples.evaluation());
        SignedDocument gone = file(Samples.evaluation());
        destroy(gone);
        String disguise = "INSERT INTO destroyed_object (sha256, leaf_seq, approval, destroyed_at)"
                + " SELECT '%s', leaf_seq, approval, destroyed_at FROM destroyed_object WHERE sha256 = '%s'";
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String first : List.of("", String.format(disguise, kept.getSha256(), gone.getSha256()))) {
                if (!first.isEmpty()) {
                    connection.createStatement().executeUpdate(first);
                }
                SQLException refused = assertThrows(
                        SQLException.class,
                        () -> connection
                                .createStatement()
                                .executeUpdate("DELETE FROM object_content WHERE sha256 = '" + kept.getSha256() + "'"));
                assertTrue(
                        refused.getMessage().toLowerCase(java.util.Locale.ROOT).contains("append_only"), refused + "");
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
        assertEquals(List.of(), examining.findDamage(List.of()));
        assertFalse(documents.destroyed(kept).isPresent());
    }
}
