package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.NoResultException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.qualityaward.archive.keys.LogSecret;
import org.qualityaward.shared.AwardClock;

/**
 * The append-only log in the database: leaves without gaps, the hashes above them, and a signed checkpoint after each. One
 * writer at a time; the leaf, its nodes and its checkpoint stand or fall with the caller's transaction.
 */
@ApplicationScoped
public class TransparencyLog {

    @Inject
    LogRows rows;

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
        rows.takeTurn();
    }

    /** Number of leaves. */
    public long size() {
        return rows.head().size();
    }

    /**
     * Appends one leaf and signs the checkpoint over the tree with it, which is proven to continue the last one first.
     *
     * @param leafAt makes the leaf of a given place
     * @param at instant of the turn, by which checkpoints follow one another
     * @return the leaf's place, from 0 on
     */
    long append(LongFunction<byte[]> leafAt, Instant at) {
        LogRows.Head head = rows.head();
        Optional<Checkpoint> last = signed(head);
        return append(leafAt, head.size(), at, last, keys.logSecret());
    }

    /**
     * Appends the leaf that tells of the log's next key: both keys sign the checkpoint over it, the next one alone all later
     * ones. Until it is known how this ends nobody knows which of them signs, so the next entry asks the register.
     */
    long handOver(LongFunction<byte[]> leafAt, Instant at, LogSecret next) {
        LogRows.Head head = rows.head();
        Optional<Checkpoint> last = signed(head);
        long seq = append(leafAt, head.size(), at, last, keys.logSecret(), next);
        edge = null;
        return seq;
    }

    private long append(
            LongFunction<byte[]> leafAt, long seq, Instant at, Optional<Checkpoint> last, LogSecret... secrets) {
        byte[] leaf = leafAt.apply(seq);
        byte[] hash = MerkleTree.leafHash(leaf);
        Map<String, byte[]> known = edgeUnder(last);
        MerkleTree tree = tree(known);
        rows.addLeaf(seq, leaf, hash);
        List<MerkleTree.Node> made = tree.append(seq, hash);
        made.forEach(node -> known.put(node.level() + "/" + node.index(), node.hash()));
        rows.addNodes(made.subList(1, made.size()));
        byte[] root = tree.root(seq + 1);
        Checkpoint checkpoint = new Checkpoint(secrets[0].key().name(), seq + 1, root);
        last.ifPresent(before -> proveItContinues(tree, before, checkpoint));
        String note = checkpoint.sign(secrets);
        rows.addCheckpoint(checkpoint, note, at);
        newest.follow(last, checkpoint, note, tree);
        edge = new Edge(checkpoint, note, peaks(known, seq + 1));
        return seq;
    }

    /** The newest checkpoint; empty while the log is. That it is signed is known if it is the one that we wrote last. */
    private Optional<Checkpoint> signed(LogRows.Head head) {
        if (head.size() == 0) {
            return Optional.empty();
        }
        Edge ours = edge;
        if (ours != null && ours.note().equals(head.note())) {
            return Optional.of(ours.head());
        }
        keys.askAnew();
        return Optional.of(Optional.ofNullable(head.note())
                .flatMap(note -> Checkpoint.open(note, keys.logKeys()))
                .filter(last -> last.size() == head.size())
                .orElseThrow(() -> new IllegalStateException("The log has no valid checkpoint of its size "
                        + head.size() + ": it was changed or its key is another")));
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

    private MerkleTree tree(Map<String, byte[]> known) {
        return new MerkleTree((level, index) -> {
            String place = level + "/" + index;
            byte[] hash = known.get(place);
            if (hash == null) {
                hash = rows.hash(level, index);
                known.put(place, hash);
            }
            return hash;
        });
    }

    /** The hashes of a tile, one after the other. */
    byte[] hashes(LogTile tile) {
        return rows.hashes(tile);
    }

    /** The signed checkpoint over the first so many leaves. */
    Optional<String> checkpoint(long size) {
        return rows.checkpoint(size);
    }

    /** The newest signed checkpoint; empty while the log is. */
    public Optional<String> latestCheckpoint() {
        return Optional.ofNullable(rows.head().note());
    }

    /**
     * Number of leaves that are shown to the public: those of the days before today. A log that everybody could watch growing
     * would tell when a sealed paper is filed.
     */
    public long publishedSize() {
        return rows.sizeBefore(
                LocalDate.now(clock).atStartOfDay(AwardClock.CHINA).toInstant());
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
        return new Receipt(
                rows.leaf(seq),
                seq,
                tree(known).inclusion(seq, size),
                checkpoint(size).orElseThrow());
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
