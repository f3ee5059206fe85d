package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.qualityaward.archive.keys.Digests;

/** What the database keeps of the log: leaves, the hashes above them, checkpoints, and whose turn it is. Rows are added only. */
@ApplicationScoped
class LogRows {

    @PersistenceContext
    EntityManager entities;

    /** How long the log is, and the checkpoint that says so; null if there is none. */
    record Head(long size, String note) {}

    /** Nobody else takes it before the transaction ends. */
    void takeTurn() {
        ask("UPDATE log_turn SET turns = turns + 1 WHERE id = 1").executeUpdate();
    }

    /** Both in one question, for each costs a way to the database. */
    Head head() {
        Object[] row = (Object[]) ask("SELECT l.leaves, c.note FROM (SELECT COALESCE(MAX(seq), -1) + 1 AS leaves"
                        + " FROM log_leaf) l LEFT JOIN log_checkpoint c ON c.tree_size = l.leaves")
                .getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1]);
    }

    void addLeaf(long seq, byte[] leaf, byte[] hash) {
        ask(
                        "INSERT INTO log_leaf (seq, leaf, hash) VALUES (?1, ?2, ?3)",
                        seq,
                        new String(leaf, StandardCharsets.UTF_8),
                        Digests.hex(hash))
                .executeUpdate();
    }

    void addNodes(List<MerkleTree.Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        StringJoiner rows = new StringJoiner(", ");
        List<Object> values = new ArrayList<>();
        for (MerkleTree.Node node : nodes) {
            int first = values.size();
            rows.add("(?" + (first + 1) + ", ?" + (first + 2) + ", ?" + (first + 3) + ")");
            values.addAll(List.of(node.level(), node.index(), Digests.hex(node.hash())));
        }
        ask("INSERT INTO log_node (node_level, node_index, hash) VALUES " + rows, values.toArray())
                .executeUpdate();
    }

    void addCheckpoint(Checkpoint checkpoint, String note, Instant at) {
        ask(
                        "INSERT INTO log_checkpoint (tree_size, root, note, made_at) VALUES (?1, ?2, ?3, ?4)",
                        checkpoint.size(),
                        Digests.hex(checkpoint.root()),
                        note,
                        stored(at))
                .executeUpdate();
    }

    /** @throws NoResultException if the log is not so long */
    byte[] leaf(long seq) {
        String leaf =
                (String) ask("SELECT leaf FROM log_leaf WHERE seq = ?1", seq).getSingleResult();
        return leaf.getBytes(StandardCharsets.UTF_8);
    }

    /** @throws NoResultException if it is not there */
    byte[] hash(int level, long index) {
        Query query = level == 0
                ? ask("SELECT hash FROM log_leaf WHERE seq = ?1", index)
                : ask("SELECT hash FROM log_node WHERE node_level = ?1 AND node_index = ?2", level, index);
        return Digests.bytes((String) query.getSingleResult());
    }

    /** The hashes of a tile, one after the other. */
    @SuppressWarnings("unchecked")
    byte[] hashes(LogTile tile) {
        long end = tile.first() + tile.width();
        Query query = tile.level() == 0
                ? ask("SELECT hash FROM log_leaf WHERE seq >= ?1 AND seq < ?2 ORDER BY seq", tile.first(), end)
                : ask(
                        "SELECT hash FROM log_node WHERE node_level = ?3 AND node_index >= ?1 AND node_index < ?2"
                                + " ORDER BY node_index",
                        tile.first(),
                        end,
                        tile.treeLevel());
        return Digests.bytes(String.join("", (List<String>) query.getResultList()));
    }

    @SuppressWarnings("unchecked")
    Optional<String> checkpoint(long size) {
        return ask("SELECT note FROM log_checkpoint WHERE tree_size = ?1", size)
                .getResultStream()
                .findFirst();
    }

    /** Size of the tree as it was before an instant. */
    long sizeBefore(Instant at) {
        return ((Number) ask("SELECT COALESCE(MAX(tree_size), 0) FROM log_checkpoint WHERE made_at < ?1", stored(at))
                        .getSingleResult())
                .longValue();
    }

    private static Timestamp stored(Instant at) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    private Query ask(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
