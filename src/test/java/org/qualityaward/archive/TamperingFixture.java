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
import org.qualityaward.archive.LogDamage.Kind;
import org.qualityaward.archive.keys.Digests;

/**
 * An administrator of the database, who can take the triggers away, changes what was filed: the alarm says what, where, and
 * since which checkpoint. Each test does it inside a transaction that is rolled back, triggers and all.
 */
abstract class TamperingFixture extends ArchiveFixture {

    static final List<String> UNGUARDED = List.of(
            "log_leaf",
            "log_node",
            "log_checkpoint",
            "archived_object",
            "object_content",
            "signed_document",
            "document_subject",
            "destroyed_object");

    byte[] file;
    SignedDocument withMaterial;
    String material;
    SignedDocument first;
    SignedDocument second;
    Connection connection;

    @BeforeEach
    void twoDocumentsAndAnAdministrator() throws Exception {
        withMaterial = file(Samples.withAttachments("材料 " + System.nanoTime()));
        material = documents.named(withMaterial).get(0).sha256();
        first = file(Samples.evaluation());
        second = file(Samples.evaluation());
        file = documents.bytes(first);
        transaction.begin();
        connection = database.getConnection();
        boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
        for (String table : UNGUARDED) {
            for (String guard : postgres ? List.of("append_only") : List.of("no_update", "no_delete")) {
                dropTrigger(table, guard);
            }
        }
    }

    void dropTrigger(String table, String guard) throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
        run("DROP TRIGGER " + table + "_" + guard + (postgres ? " ON " + table : ""));
    }

    @AfterEach
    void asItWas() throws Exception {
        connection.close();
        transaction.rollback();
        assertEquals(List.of(), examining.findDamage(List.of()));
    }

    Object one(String sql, Object... facts) throws SQLException {
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
    Object change(String table, String column, Object value, String where) throws SQLException {
        Object before = one("SELECT " + column + " FROM " + table + " WHERE " + where);
        run(
                "UPDATE " + table + " SET " + column + " = " + (value == null ? "NULL" : "?") + " WHERE " + where,
                value == null ? new Object[0] : new Object[] {value});
        return before;
    }

    void assertFound(Kind kind, SignedDocument where) {
        LogDamage damage = found(kind);
        assertEquals(where.getSeq() + 1, damage.entry());
        assertEquals(where.getSeq(), damage.since(), "the last checkpoint without it");
        assertEquals(LogDamage.parse(damage.text()).orElseThrow(), damage);
        assertTrue(damage.at() != null && !damage.at().isAfter(where.getFiledAt()), "says since when");
    }

    /** One column of one row that belongs to the first document is edited, found, and put back. */
    void assertFound(Kind kind, String table, String column, Object value, String where) throws SQLException {
        Object before = change(table, column, value, where);
        assertFound(kind, first);
        change(table, column, before, where);
    }

    void run(String sql, Object... facts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < facts.length; i++) {
                statement.setObject(i + 1, facts[i]);
            }
            statement.executeUpdate();
        }
    }

    LogDamage found(Kind kind) {
        List<LogDamage> all = examining.findDamage(List.of());
        return all.stream()
                .filter(damage -> damage.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " was not found, but " + all));
    }

    /** All but that the triggers are gone, which is so in each of these tests. */
    List<LogDamage> others(List<Checkpoint> seen) {
        return examining.findDamage(seen).stream()
                .filter(damage -> damage.kind() != Kind.TRIGGER_MISSING)
                .toList();
    }

    String leaf(SignedDocument document) {
        return log.receipt(document.getSeq()).leafText();
    }

    /** The hash and all nodes above it too, so that only the signed root still tells. */
    Map<String, byte[]> rewrite(SignedDocument document, String text) throws SQLException {
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

    void delete(SignedDocument document) throws SQLException {
        run("DELETE FROM document_subject WHERE document_id = ?", document.getId());
        run("DELETE FROM signed_document WHERE id = ?", document.getId());
        run("DELETE FROM log_leaf WHERE seq = ?", document.getSeq());
    }
}
