package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.LogDamage.Kind;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Setting;

/**
 * An administrator of the database, who can take the triggers away, changes what was filed: the alarm says what, where, and
 * since which checkpoint. Each test does it inside a transaction that is rolled back, triggers and all.
 */
class TamperingIT extends ArchiveFixture {

    private static final List<String> UNGUARDED = List.of(
            "log_leaf",
            "log_node",
            "log_checkpoint",
            "archived_object",
            "object_content",
            "signed_document",
            "document_subject",
            "destroyed_object");

    @Inject
    DestroyingContent destroying;

    @Inject
    ComparingWithSeen comparing;

    @Inject
    WitnessedCheckpoints witnessed;

    @Inject
    NewestCheckpoint newest;

    private byte[] file;
    private SignedDocument first;
    private SignedDocument second;
    private Connection connection;

    @BeforeEach
    void twoDocumentsAndAnAdministrator() throws Exception {
        first = file(Samples.evaluation());
        second = file(Samples.evaluation());
        file = documents.bytes(first);
        transaction.begin();
        connection = database.getConnection();
        boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
        for (String table : UNGUARDED) {
            if (postgres) {
                run("DROP TRIGGER " + table + "_append_only ON " + table);
            } else {
                run("DROP TRIGGER " + table + "_no_update");
                run("DROP TRIGGER " + table + "_no_delete");
            }
        }
    }

    @AfterEach
    void asItWas() throws Exception {
        connection.close();
        transaction.rollback();
        assertEquals(List.of(), examining.findDamage(List.of()));
    }

    private Object one(String sql, Object... facts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < facts.length; i++) {
                statement.setObject(i + 1, facts[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getObject(1) : null;
            }
        }
    }

    /** @return what it was before */
    private Object change(String table, String column, Object value, String where) throws SQLException {
        Object before = one("SELECT " + column + " FROM " + table + " WHERE " + where);
        run(
                "UPDATE " + table + " SET " + column + " = " + (value == null ? "NULL" : "?") + " WHERE " + where,
                value == null ? new Object[0] : new Object[] {value});
        return before;
    }

    /** One column of one row that belongs to the first document is edited, found, and put back. */
    private void assertFound(Kind kind, String table, String column, Object value, String where) throws SQLException {
        Object before = change(table, column, value, where);
        assertFound(kind, first);
        change(table, column, before, where);
    }

    private void run(String sql, Object... facts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < facts.length; i++) {
                statement.setObject(i + 1, facts[i]);
            }
            statement.executeUpdate();
        }
    }

    private LogDamage found(Kind kind) {
        List<LogDamage> all = examining.findDamage(List.of());
        return all.stream()
                .filter(damage -> damage.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " was not found, but " + all));
    }

    /** All but that the triggers are gone, which is so in each of these tests. */
    private List<LogDamage> others(List<Checkpoint> seen) {
        return examining.findDamage(seen).stream()
                .filter(damage -> damage.kind() != Kind.TRIGGER_MISSING)
                .toList();
    }

    private void assertFound(Kind kind, SignedDocument where) {
        LogDamage damage = found(kind);
        assertEquals(where.getSeq() + 1, damage.entry());
        assertEquals(where.getSeq(), damage.since(), "the last checkpoint without it");
        assertEquals(LogDamage.parse(damage.text()).orElseThrow(), damage);
        assertTrue(damage.at() != null && !damage.at().isAfter(where.getFiledAt()), "says since when");
    }

    private String leaf(SignedDocument document) {
        return log.receipt(document.getSeq()).leafText();
    }

    @Test
    void anEditedEntryIsFound() throws SQLException {
        run("UPDATE log_leaf SET leaf = ? WHERE seq = ?", leaf(first).replace("Z", "0Z"), first.getSeq());
        assertFound(Kind.ENTRY_CHANGED, first);
        assertEquals(first.getNumber() + "/1", found(Kind.ENTRY_CHANGED).document());
    }

    @Test
    void anEntryReplacedWithItsHashIsFoundByTheSignedCheckpoints() throws SQLException {
        rewrite(first, leaf(first).replaceAll("\"time\":\"[^\"]*\"", "\"time\":\"2020-10-01T00:00:00Z\""));
        assertFound(Kind.ENTRY_REPLACED, first);
    }

    /** The hash and all nodes above it too, so that only the signed root still tells. */
    private Map<String, byte[]> rewrite(SignedDocument document, String text) throws SQLException {
        Map<String, byte[]> nodes = new HashMap<>();
        MerkleTree tree = new MerkleTree((level, index) -> nodes.get(level + "/" + index));
        long size = 0;
        try (PreparedStatement all = connection.prepareStatement("SELECT leaf FROM log_leaf ORDER BY seq");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                String leaf = size == document.getSeq() ? text : row.getString(1);
                byte[] hash = MerkleTree.leafHash(leaf.getBytes(StandardCharsets.UTF_8));
                tree.append(size++, hash).forEach(node -> nodes.put(node.level() + "/" + node.index(), node.hash()));
            }
        }
        long at = document.getSeq();
        run("UPDATE log_leaf SET leaf = ?, hash = ? WHERE seq = ?", text, Digests.hex(nodes.get("0/" + at)), at);
        for (int level = 1; nodes.get(level + "/" + (at >> level)) != null; level++) {
            run(
                    "UPDATE log_node SET hash = ? WHERE node_level = ? AND node_index = ?",
                    Digests.hex(nodes.get(level + "/" + (at >> level))),
                    level,
                    at >> level);
        }
        nodes.put("root", tree.root(size));
        return nodes;
    }

    @Test
    void twoSwappedEntriesAreFound() throws SQLException {
        String one = leaf(first);
        String two = leaf(second);
        run("UPDATE log_leaf SET leaf = ?, hash = ? WHERE seq = ?", two, hash(two), first.getSeq());
        run("UPDATE log_leaf SET leaf = ?, hash = ? WHERE seq = ?", one, hash(one), second.getSeq());
        assertFound(Kind.ENTRY_MOVED, first);
        assertEquals(
                2,
                examining.findDamage(List.of()).stream()
                        .filter(damage -> damage.kind() == Kind.ENTRY_MOVED)
                        .count());
    }

    private static String hash(String leaf) {
        return Digests.hex(MerkleTree.leafHash(leaf.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDeletedDocumentIsFound() throws SQLException {
        delete(first);
        assertFound(Kind.ENTRY_MISSING, first);
    }

    private void delete(SignedDocument document) throws SQLException {
        run("DELETE FROM document_subject WHERE document_id = ?", document.getId());
        run("DELETE FROM signed_document WHERE id = ?", document.getId());
        run("DELETE FROM log_leaf WHERE seq = ?", document.getSeq());
    }

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
    void anEditedNodeAndAForgedCheckpointAreFound() throws SQLException {
        run("UPDATE log_node SET hash = ? WHERE node_level = 1 AND node_index = 0", "00".repeat(32));
        assertEquals(0, found(Kind.NODE_CHANGED).since());
        long size = second.getSeq() + 1;
        run(
                "UPDATE log_checkpoint SET note = ? WHERE tree_size = ?",
                log.latestCheckpoint().orElseThrow().replace("\n" + size + "\n", "\n" + (size + 1) + "\n"),
                size);
        assertEquals(size, found(Kind.CHECKPOINT_FORGED).entry());
        run("DELETE FROM log_checkpoint WHERE tree_size = ?", size);
        assertEquals(size, found(Kind.CHECKPOINT_MISSING).entry());
    }

    private List<Checkpoint> seenNow() {
        return List.of(Checkpoint.open(log.latestCheckpoint().orElseThrow(), house.logKey())
                .orElseThrow());
    }

    private void putBackAnOlderBackup(long size) throws SQLException {
        delete(second);
        run("DELETE FROM log_checkpoint WHERE tree_size = ?", size);
        for (int level = 1; level < 40; level++) {
            run("DELETE FROM log_node WHERE node_level = ? AND node_index >= ?", level, (size - 1) >> level);
        }
    }

    /** All of it fits: it is the story of the day before. Only who saw the newer checkpoint knows. */
    @Test
    void anOlderBackupPutBackIsFoundByWhatWasSeen() throws SQLException {
        List<Checkpoint> seen = seenNow();
        long size = log.size();
        putBackAnOlderBackup(size);
        assertEquals(List.of(), others(List.of()), "nothing in the database tells");
        LogDamage damage = others(seen).get(0);
        assertEquals(Kind.LOG_SHORTENED, damage.kind());
        assertEquals(size - 1, damage.since());
    }

    /** With the log's own key another story is told, signed and without a fault. Only who saw the first one knows. */
    @Test
    void aForkedLogIsFoundByWhatWasSeen() throws SQLException {
        List<Checkpoint> seen = seenNow();
        long size = log.size();
        byte[] root = rewrite(
                        second,
                        leaf(second).replaceAll("\"office\":\"[^\"]*\"", "\"office\":\"" + "00".repeat(32) + "\""))
                .get("root");
        run(
                "UPDATE log_checkpoint SET note = ?, root = ? WHERE tree_size = ?",
                new Checkpoint(house.logKey().name(), size, root).sign(house.logKey(), house.logSecret()),
                Digests.hex(root),
                size);
        assertEquals(List.of(), others(List.of()), "nothing in the database tells");
        List<LogDamage> damage = others(seen);
        assertEquals(Kind.LOG_FORKED, damage.get(0).kind());
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

    /** It is not the last of its day, but somebody may have taken it home that day. */
    @Test
    void everyColumnOfEveryCheckpointIsFound() throws SQLException {
        long size = first.getSeq() + 1;
        String where = "tree_size = " + size;
        String note = log.checkpoint(size).orElseThrow();
        String root = note.split("\n")[2];
        String another = log.checkpoint(size + 1).orElseThrow().split("\n")[2];
        assertFound(Kind.CHECKPOINT_FORGED, "log_checkpoint", "root", "00".repeat(32), where);
        assertFound(Kind.CHECKPOINT_FORGED, "log_checkpoint", "root", "x", where);
        assertFound(Kind.CHECKPOINT_FORGED, "log_checkpoint", "note", note.replace(root, another), where);
        assertFound(Kind.CHECKPOINT_FORGED, "log_checkpoint", "note", "x", where);
        char last = note.charAt(note.length() - 10);
        String unsigned =
                note.substring(0, note.length() - 10) + (last == 'A' ? 'B' : 'A') + note.substring(note.length() - 9);
        assertFound(Kind.CHECKPOINT_FORGED, "log_checkpoint", "note", unsigned, where);
        assertEquals(List.of(), others(List.of()));
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

    @Test
    void aTriggerThatIsGoneIsFoundByTheNameOfItsTable() {
        Set<String> tables = examining.findDamage(List.of()).stream()
                .filter(damage -> damage.kind() == Kind.TRIGGER_MISSING)
                .map(LogDamage::document)
                .collect(java.util.stream.Collectors.toSet());
        assertEquals(Set.copyOf(UNGUARDED), tables);
    }

    /** What was filed a moment ago, long before the next check, is known beside the keys. */
    @Test
    void whatIsFiledIsKeptAsSeenAtOnceAndWhatIsUndoneIsNot() throws Exception {
        assertEquals(second.getSeq() + 1, newest.get().orElseThrow().size(), "after its transaction");
        log.takeTurn();
        log.append(seq -> LogLeaf.superseded(seq, first, first.getFiledAt()), first.getFiledAt());
        assertEquals(second.getSeq() + 1, newest.get().orElseThrow().size(), "not before its end");
        assertEquals(List.of(), comparing.compare());
    }

    @Test
    void anOlderBackupOfTheSameHourIsFound() throws SQLException {
        long size = second.getSeq() + 1;
        putBackAnOlderBackup(size);
        for (List<LogDamage> all : List.of(others(comparing.seen()), comparing.compare())) {
            assertEquals(
                    List.of(Kind.LOG_SHORTENED),
                    all.stream().map(LogDamage::kind).toList());
            assertEquals(size - 1, all.get(0).since());
            assertTrue(all.get(0).at() != null);
        }
        long other = log.append(seq -> LogLeaf.superseded(seq, first, first.getFiledAt()), first.getFiledAt());
        assertEquals(size - 1, other, "another entry in its place");
        assertTrue(comparing.compare().stream().anyMatch(damage -> damage.kind() == Kind.LOG_FORKED));
    }

    @Test
    void whatWasSeenGoesOnWhileOtherDamageStands() throws SQLException {
        run("UPDATE signed_document SET title = 'x' WHERE id = ?", first.getId());
        comparing.see();
        assertTrue(witnessed.all().stream().anyMatch(seen -> seen.size() == second.getSeq() + 1));
    }

    @Test
    void aSeenFileThatIsGoneIsFoundAndNotMadeAgain() throws Exception {
        comparing.see();
        Path keys = Path.of(Setting.KEYS_DIR.value());
        Path file = keys.resolve("checkpoint.newest");
        Path away = Files.move(file, keys.resolve("away"));
        try {
            assertEquals(Kind.SEEN_MISSING, comparing.compare().get(0).kind());
            comparing.see();
            assertTrue(newest.isMissing());
        } finally {
            Files.move(away, file);
        }
        assertEquals(List.of(), comparing.compare());
    }
}
