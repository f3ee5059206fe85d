package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.LogDamage.Kind;
import org.qualityaward.archive.keys.Digests;

/**
 * An administrator of the database, who can take the triggers away, changes what was filed: the alarm says what, where, and
 * since which checkpoint. Each test does it inside a transaction that is rolled back, triggers and all.
 */
class TamperingIT extends ArchiveFixture {

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
        for (String table : List.of(
                "log_leaf",
                "log_node",
                "log_checkpoint",
                "archived_object",
                "object_content",
                "signed_document",
                "document_subject")) {
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

    /** All of it fits: it is the story of the day before. Only who saw the newer checkpoint knows. */
    @Test
    void anOlderBackupPutBackIsFoundByWhatWasSeen() throws SQLException {
        List<Checkpoint> seen = seenNow();
        long size = log.size();
        delete(second);
        run("DELETE FROM log_checkpoint WHERE tree_size = ?", size);
        for (int level = 1; level < 40; level++) {
            run("DELETE FROM log_node WHERE node_level = ? AND node_index >= ?", level, (size - 1) >> level);
        }
        assertEquals(List.of(), examining.findDamage(List.of()), "nothing in the database tells");
        LogDamage damage = examining.findDamage(seen).get(0);
        assertEquals(Kind.LOG_SHORTENED, damage.kind());
        assertEquals(size - 1, damage.since());
    }

    /** With the log's own key another story is told, signed and without a fault. Only who saw the first one knows. */
    @Test
    void aForkedLogIsFoundByWhatWasSeen() throws SQLException {
        List<Checkpoint> seen = seenNow();
        long size = log.size();
        byte[] root = rewrite(
                        second, leaf(second).replaceAll("\"time\":\"[^\"]*\"", "\"time\":\"2020-10-01T00:00:00Z\""))
                .get("root");
        run(
                "UPDATE log_checkpoint SET note = ?, root = ? WHERE tree_size = ?",
                new Checkpoint(house.logKey().name(), size, root).sign(house.logKey(), house.logSecret()),
                Digests.hex(root),
                size);
        assertEquals(List.of(), examining.findDamage(List.of()), "nothing in the database tells");
        List<LogDamage> damage = examining.findDamage(seen);
        assertEquals(Kind.LOG_FORKED, damage.get(0).kind());
    }
}
