package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.LogDamage.Kind;

/** The register of documents, what it says of files and of their end, and the files themselves are changed. */
class TamperedRegisterIT extends TamperingFixture {

    @Inject
    DestroyingContent destroying;

    @Test
    void whatIsTakenFromTheRegisterAloneIsFoundToo() throws SQLException {
        run("DELETE FROM document_subject WHERE document_id = ?", first.getId());
        run("DELETE FROM signed_document WHERE id = ?", first.getId());
        assertFound(Kind.REGISTER_MISSING, first);
    }

    @Test
    void anEditedFileAndAnEditedRegisterAreFound() throws SQLException {
        file[file.length / 2] ^= 1;
        run("UPDATE object_content SET content = ? WHERE sha256 = ?", file, first.getSha256());
        assertFound(Kind.FILE_CHANGED, first);
        run("UPDATE signed_document SET document_number = 'PJ-1999-0001' WHERE id = ?", second.getId());
        assertFound(Kind.REGISTER_CHANGED, second);
    }

    @Test
    void materialThatIsEditedOrDeletedIsFound() throws SQLException {
        assertEquals(List.of(), others(List.of()));
        run("UPDATE object_content SET content = ? WHERE sha256 = ?", file, material);
        assertEquals(withMaterial.getSeq() + 1, found(Kind.FILE_CHANGED).entry());
        if (connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL")) {
            dropTrigger("object_content", "kept");
        }
        run("DELETE FROM object_content WHERE sha256 = ?", material);
        assertEquals(withMaterial.getSeq() + 1, found(Kind.FILE_MISSING).entry());
    }

    /** One after the other; the first document is edited, so the newest checkpoints come after it. */
    @Test
    void everyColumnOfTheRegisterIsFound() throws SQLException {
        Map<String, Object> edits = new java.util.LinkedHashMap<>();
        edits.put("type", "CERTIFICATE");
        edits.put("document_number", "PJ-1999-0001");
        edits.put("revision", 7);
        edits.put("title", "x");
        edits.put("content_sha256", first.getSha256());
        edits.put("byte_count", 1L);
        edits.put("pages", 99);
        edits.put("author_id", null);
        edits.put("author_name", "x");
        edits.put("author_capacity", "x");
        edits.put("filed_at", Timestamp.valueOf("2020-10-01 00:00:00"));
        edits.put("register_salt", "00".repeat(32));
        for (Map.Entry<String, Object> edit : edits.entrySet()) {
            assertFound(
                    Kind.REGISTER_CHANGED, "signed_document", edit.getKey(), edit.getValue(), "id = " + first.getId());
        }
        assertEquals(List.of(), others(List.of()));
    }

    @Test
    void anEditedOrDeletedOrAddedSubjectIsFound() throws SQLException {
        String where = "document_id = " + first.getId() + " AND subject_id = 42";
        assertFound(Kind.SUBJECTS_CHANGED, "document_subject", "kind", "engagement", where);
        assertFound(Kind.SUBJECTS_CHANGED, "document_subject", "kind", "案", where);
        assertEquals(List.of(), others(List.of()));
        run("UPDATE document_subject SET document_id = ? WHERE " + where, second.getId());
        assertFound(Kind.SUBJECTS_CHANGED, first);
        run("DELETE FROM document_subject WHERE document_id = ?", second.getId());
        assertEquals(
                2,
                others(List.of()).stream()
                        .filter(damage -> damage.kind() == Kind.SUBJECTS_CHANGED)
                        .count());
    }

    @Test
    void whatIsKeptOfTheFilesIsFoundWhenItIsEdited() throws SQLException {
        Map<String, Object> edits = Map.of("sm3", "00".repeat(32), "byte_count", 1L, "media_type", "text/html");
        for (Map.Entry<String, Object> edit : edits.entrySet()) {
            String where = "sha256 = '" + first.getSha256() + "'";
            assertFound(Kind.OBJECT_CHANGED, "archived_object", edit.getKey(), edit.getValue(), where);
            // Many documents share this content; the first of them is named.
            where = "sha256 = '" + first.getContentSha256() + "'";
            Object before = change("archived_object", edit.getKey(), edit.getValue(), where);
            assertTrue(found(Kind.OBJECT_CHANGED).entry() <= first.getSeq() + 1);
            change("archived_object", edit.getKey(), before, where);
        }
        assertEquals(List.of(), others(List.of()));
    }

    /** The bytes are gone then, and what remains of the document is still proven. */
    @Test
    void anEditedDestructionIsFoundAndSoIsTheRegisterAfterwards() throws SQLException {
        destroying.destroy(List.of(first), second);
        assertEquals(List.of(), others(List.of()));
        String where = "sha256 = '" + first.getSha256() + "'";
        long end = log.size();
        for (Map.Entry<String, Object> edit : Map.<String, Object>of(
                        "approval", "PJ-1999-0001", "destroyed_at", Timestamp.valueOf("2020-10-01 00:00:00"))
                .entrySet()) {
            Object before = change("destroyed_object", edit.getKey(), edit.getValue(), where);
            assertEquals(end, found(Kind.DESTRUCTION_CHANGED).entry());
            change("destroyed_object", edit.getKey(), before, where);
        }
        assertFound(Kind.REGISTER_CHANGED, "signed_document", "title", "x", "id = " + first.getId());
        assertFound(Kind.OBJECT_CHANGED, "archived_object", "sm3", "00".repeat(32), where);
        assertFound(Kind.REGISTER_CHANGED, "signed_document", "byte_count", 1L, "id = " + first.getId());
        run("DELETE FROM destroyed_object WHERE " + where);
        assertEquals(end, found(Kind.DESTRUCTION_CHANGED).entry());
        assertFound(Kind.FILE_MISSING, first);
    }

    /** Leaves of version 1 tell less of the register; the frozen content tells the rest. */
    @Test
    void whatWasFiledBeforeIsComparedWithItsFrozenContent() throws SQLException {
        byte[] old = "an older file".getBytes(StandardCharsets.US_ASCII);
        ObjectFacts facts = new ArchivedObject(old, "application/pdf").facts();
        Instant at = first.getFiledAt();
        long seq = log.append(
                place -> CanonicalJson.write(Map.of(
                                "v",
                                1,
                                "seq",
                                place,
                                "type",
                                "signed",
                                "time",
                                at.toString(),
                                "document",
                                "PJ-1999-0001",
                                "revision",
                                1,
                                "sha256",
                                facts.sha256(),
                                "sm3",
                                facts.sm3(),
                                "content",
                                first.getContentSha256()))
                        .getBytes(StandardCharsets.UTF_8),
                at);
        run(
                "INSERT INTO archived_object (sha256, sm3, byte_count, media_type) VALUES (?, ?, ?, 'application/pdf')",
                facts.sha256(),
                facts.sm3(),
                facts.byteCount());
        run("INSERT INTO object_content (sha256, content) VALUES (?, ?)", facts.sha256(), old);
        run(
                "INSERT INTO signed_document (id, version, type, document_number, revision, title, sha256,"
                        + " content_sha256, byte_count, pages, filed_at, leaf_seq)"
                        + " VALUES (-7, 1, ?, 'PJ-1999-0001', 1, ?, ?, ?, ?, 1, ?, ?)",
                first.getType().name(),
                first.getTitle(),
                facts.sha256(),
                first.getContentSha256(),
                facts.byteCount(),
                Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)),
                seq);
        run("INSERT INTO document_subject (id, version, document_id, kind, subject_id)"
                + " SELECT -id, 1, -7, kind, subject_id FROM document_subject WHERE document_id = " + first.getId());
        assertEquals(List.of(), others(List.of()), "it is whole as it is");
        for (Map.Entry<String, Object> edit : Map.<String, Object>of(
                        "type",
                        "CERTIFICATE",
                        "title",
                        "x",
                        "byte_count",
                        1L,
                        "filed_at",
                        Timestamp.valueOf("2020-10-01 00:00:00"),
                        "author_id",
                        author.personId())
                .entrySet()) {
            Object before = change("signed_document", edit.getKey(), edit.getValue(), "id = -7");
            assertEquals(seq + 1, found(Kind.REGISTER_CHANGED).entry(), edit.getKey());
            change("signed_document", edit.getKey(), before, "id = -7");
        }
        run("DELETE FROM document_subject WHERE document_id = -7 AND kind = 'application'");
        assertEquals(seq + 1, found(Kind.SUBJECTS_CHANGED).entry());
    }
}
