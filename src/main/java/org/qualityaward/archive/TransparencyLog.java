package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.LongFunction;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.LogSecret;
import org.qualityaward.shared.AwardClock;

/**
 * The append-only log in the database: leaves without gaps, the hashes above them, and a signed checkpoint after each. One
 * writer at a time; the leaf, its nodes and its checkpoint stand or fall with the caller's transaction.
 */
@ApplicationScoped
public class TransparencyLog {

    @PersistenceContext
    EntityManager entities;

    @Inject
    HouseKeys keys;

    @Inject
    Clock clock;

    @Inject
    NewestCheckpoint newest;

    /** The right edge of the tree as we last wrote it, whether it was kept or not. */
    private volatile Edge edge;

    private record Edge(Checkpoint head, String note, Map<String, byte[]> peaks) {}

    /** Waits for our turn and keeps it until the transaction ends. */
    void takeTurn() {
        entities.createNativeQuery("UPDATE log_turn SET turns = turns + 1 WHERE id = 1")
                .executeUpdate();
    }

    /** Number of leaves. */
    public long size() {
        return ((Number) entities.createNativeQuery("SELECT COALESCE(MAX(seq), -1) + 1 FROM log_leaf")
                        .getSingleResult())
                .longValue();
    }

    /**
     * Appends one leaf and signs the checkpoint over the tree with it, which is proven to continue the last one first.
     *
     * @param leafAt makes the leaf of a given place
     * @param at instant of the turn, by which checkpoints follow one another
     * @return the leaf's place, from 0 on
     */
    long append(LongFunction<byte[]> leafAt, Instant at) {
        long seq = size();
        Optional<Checkpoint> last = lastSigned(seq);
        return append(leafAt, seq, at, last, keys.logSecret());
    }

    /**
     * Appends the leaf that tells of the log's next key: both keys sign the checkpoint over it, the next one alone all later
     * ones. Until it is known how this ends nobody knows which of them signs, so the next entry asks the register.
     */
    long handOver(LongFunction<byte[]> leafAt, Instant at, LogSecret next) {
        long seq = size();
        Optional<Checkpoint> last = lastSigned(seq);
        append(leafAt, seq, at, last, keys.logSecret(), next);
        edge = null;
        return seq;
    }

    private long append(
            LongFunction<byte[]> leafAt, long seq, Instant at, Optional<Checkpoint> last, LogSecret... secrets) {
        byte[] leaf = leafAt.apply(seq);
        byte[] hash = MerkleTree.leafHash(leaf);
        Map<String, byte[]> known = edgeUnder(last);
        MerkleTree tree = tree(known);
        insert(
                "INSERT INTO log_leaf (seq, leaf, hash) VALUES (?1, ?2, ?3)",
                seq,
                new String(leaf, StandardCharsets.UTF_8),
                Digests.hex(hash));
        List<MerkleTree.Node> made = tree.append(seq, hash);
        made.forEach(node -> known.put(node.level() + "/" + node.index(), node.hash()));
        insertNodes(made.subList(1, made.size()));
        byte[] root = tree.root(seq + 1);
        Checkpoint checkpoint = new Checkpoint(secrets[0].key().name(), seq + 1, root);
        last.ifPresent(before -> proveItContinues(tree, before, checkpoint));
        String note = checkpoint.sign(secrets);
        insert(
                "INSERT INTO log_checkpoint (tree_size, root, note, made_at) VALUES (?1, ?2, ?3, ?4)",
                seq + 1,
                Digests.hex(root),
                note,
                java.sql.Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
        newest.follow(last, checkpoint, note, tree);
        edge = new Edge(checkpoint, note, peaks(known, seq + 1));
        return seq;
    }

    /** The newest checkpoint; empty while the log is. That it is signed is known if it is the one that we wrote last. */
    private Optional<Checkpoint> lastSigned(long size) {
        if (size == 0) {
            return Optional.empty();
        }
        Optional<String> note = checkpoint(size);
        Edge ours = edge;
        if (ours != null && note.filter(ours.note()::equals).isPresent()) {
            return Optional.of(ours.head());
        }
        keys.askAnew();
        return Optional.of(note.flatMap(text -> Checkpoint.open(text, keys.logKeys()))
                .filter(head -> head.size() == size)
                .orElseThrow(() -> new IllegalStateException("The log has no valid checkpoint of its size " + size
                        + ": it was changed or its key is another")));
    }

    /** What the right edge of the tree was when we last wrote, if that is the tree that the last checkpoint signs. */
    private Map<String, byte[]> edgeUnder(Optional<Checkpoint> last) {
        Edge ours = edge;
        return ours != null && last.filter(ours.head()::isSameTree).isPresent()
                ? new HashMap<>(ours.peaks())
                : new HashMap<>();
    }

    /** Of the hashes just used those that the next leaf needs: the roots of the complete subtrees. */
    private static Map<String, byte[]> peaks(Map<String, byte[]> known, long size) {
        Map<String, byte[]> peaks = new HashMap<>();
        for (int level = 0; size >> level > 0; level++) {
            String place = level + "/" + ((size >> level) - 1);
            if ((size >> level & 1) == 1 && known.containsKey(place)) {
                peaks.put(place, known.get(place));
            }
        }
        return peaks;
    }

    private static void proveItContinues(MerkleTree tree, Checkpoint last, Checkpoint next) {
        if (!last.isContinuedBy(next, tree)) {
            throw new IllegalStateException("The log no longer continues its checkpoint of size " + last.size());
        }
    }

    private void insertNodes(List<MerkleTree.Node> nodes) {
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
        insert("INSERT INTO log_node (node_level, node_index, hash) VALUES " + rows, values.toArray());
    }

    private void insert(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private MerkleTree tree(Map<String, byte[]> known) {
        return new MerkleTree((level, index) -> {
            String place = level + "/" + index;
            byte[] hash = known.get(place);
            if (hash == null) {
                hash = storedHash(level, index);
                known.put(place, hash);
            }
            return hash;
        });
    }

    private byte[] storedHash(int level, long index) {
        String hash = (String) (level == 0
                        ? entities.createNativeQuery("SELECT hash FROM log_leaf WHERE seq = ?1")
                                .setParameter(1, index)
                        : entities.createNativeQuery(
                                        "SELECT hash FROM log_node WHERE node_level = ?1 AND node_index = ?2")
                                .setParameter(1, level)
                                .setParameter(2, index))
                .getSingleResult();
        return Digests.bytes(hash);
    }

    /** The hashes of a tile, one after the other. */
    @SuppressWarnings("unchecked")
    byte[] hashes(LogTile tile) {
        String sql = tile.level() == 0
                ? "SELECT hash FROM log_leaf WHERE seq >= ?1 AND seq < ?2 ORDER BY seq"
                : "SELECT hash FROM log_node WHERE node_level = ?3 AND node_index >= ?1 AND node_index < ?2"
                        + " ORDER BY node_index";
        var query = entities.createNativeQuery(sql)
                .setParameter(1, tile.first())
                .setParameter(2, tile.first() + tile.width());
        if (tile.level() > 0) {
            query.setParameter(3, tile.treeLevel());
        }
        return Digests.bytes(String.join("", (List<String>) query.getResultList()));
    }

    /** The signed checkpoint over the first so many leaves. */
    @SuppressWarnings("unchecked")
    Optional<String> checkpoint(long size) {
        return entities.createNativeQuery("SELECT note FROM log_checkpoint WHERE tree_size = ?1")
                .setParameter(1, size)
                .getResultStream()
                .findFirst();
    }

    /** The newest signed checkpoint; empty while the log is. */
    public Optional<String> latestCheckpoint() {
        return checkpoint(size());
    }

    /**
     * Number of leaves that are shown to the public: those of the days before today. A log that everybody could watch growing
     * would tell when a sealed paper is filed.
     */
    public long publishedSize() {
        LocalDateTime today = LocalDate.now(clock)
                .atStartOfDay(AwardClock.CHINA)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
        return ((Number) entities.createNativeQuery(
                                "SELECT COALESCE(MAX(tree_size), 0) FROM log_checkpoint WHERE made_at < ?1")
                        .setParameter(1, java.sql.Timestamp.valueOf(today))
                        .getSingleResult())
                .longValue();
    }

    /** The signed checkpoint of yesterday's end; empty while nothing was filed before today. */
    public Optional<String> publishedCheckpoint() {
        return checkpoint(publishedSize());
    }

    /** The size up to which the way of a leaf is shown: what is public, and at least the leaf itself. */
    public long sizeShownFor(long seq) {
        return Math.max(publishedSize(), seq + 1);
    }

    /** The leaf at a place, with its way to a checkpoint that tells nothing of later leaves of today. */
    Receipt receipt(long seq) {
        return receipt(seq, sizeShownFor(seq), new HashMap<>());
    }

    /** The same to a checkpoint of this size; hashes that were read are kept in the map. */
    Receipt receipt(long seq, long size, Map<String, byte[]> known) {
        List<?> found = entities.createNativeQuery("SELECT leaf FROM log_leaf WHERE seq = ?1")
                .setParameter(1, seq)
                .getResultList();
        byte[] leaf = ((String) found.get(0)).getBytes(StandardCharsets.UTF_8);
        return new Receipt(
                leaf, seq, tree(known).inclusion(seq, size), checkpoint(size).orElseThrow());
    }

    /** The proof that the tree of the newer size continues that of the older one, which is not empty. */
    List<byte[]> consistency(long older, long newer) {
        return tree(new HashMap<>()).consistency(older, newer);
    }

    /** Does the newest checkpoint contain everything that the one of this size did? */
    boolean continues(long older) {
        return checkpoint(older)
                .flatMap(note -> Checkpoint.open(note, keys.logKeys()))
                .filter(before -> before.size() == older && continues(before))
                .isPresent();
    }

    /** Does the newest checkpoint contain everything that this one did, which may have been seen outside? */
    boolean continues(Checkpoint older) {
        try {
            return latestCheckpoint()
                    .flatMap(note -> Checkpoint.open(note, keys.logKeys()))
                    .filter(now -> older.isContinuedBy(now, tree(new HashMap<>())))
                    .isPresent();
        } catch (NoResultException hashesAreMissing) {
            return false;
        }
    }
}
