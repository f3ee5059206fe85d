package org.qualityaward.archive;

import static org.qualityaward.archive.LogDamage.Kind.CHECKPOINT_FORGED;
import static org.qualityaward.archive.LogDamage.Kind.CHECKPOINT_MISSING;
import static org.qualityaward.archive.LogDamage.Kind.ENTRY_CHANGED;
import static org.qualityaward.archive.LogDamage.Kind.ENTRY_MISSING;
import static org.qualityaward.archive.LogDamage.Kind.ENTRY_MOVED;
import static org.qualityaward.archive.LogDamage.Kind.ENTRY_REPLACED;
import static org.qualityaward.archive.LogDamage.Kind.LOG_FORKED;
import static org.qualityaward.archive.LogDamage.Kind.LOG_SHORTENED;
import static org.qualityaward.archive.LogDamage.Kind.NODE_CHANGED;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityaward.archive.LogDamage.Kind;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.LogKey;

/**
 * One reading of the whole log as the database has it now, past every cache: each entry against its hash and its place, each
 * hash above, each day's last checkpoint against the root that the entries give, and all of it against what was seen
 * before. It keeps the last subtree of each level and nothing else.
 */
final class ExaminingLog {

    private static final Pattern SEQ = Pattern.compile("\"seq\":(\\d+)");
    private static final Pattern NAMED = Pattern.compile("\"document\":\"([^\"]*)\".*\"revision\":(\\d+)");
    private static final int MOST = 20;

    private final Connection database;
    private final LogKey key;
    private final List<LogDamage> found = new ArrayList<>();
    private final Map<Long, byte[]> seen = new HashMap<>();
    private final byte[][] last = new byte[Long.SIZE][];
    private final MerkleTree tree = new MerkleTree((level, index) -> last[level]);
    private long size;
    private long soundSeen;
    private boolean gap;

    ExaminingLog(Connection database, LogKey key) {
        this.database = database;
        this.key = key;
    }

    /** @param witnessed checkpoints that were seen before, by whoever */
    void examine(List<Checkpoint> witnessed) throws SQLException {
        witnessed.forEach(checkpoint -> seen.put(checkpoint.size(), checkpoint.root()));
        entries();
        nodes();
        long shortest = size;
        if (witnessed.stream().anyMatch(checkpoint -> checkpoint.size() > shortest)) {
            add(LOG_SHORTENED, size, "", size);
        }
    }

    /** Everything that does not fit, some of each kind. */
    List<LogDamage> found() {
        return List.copyOf(found);
    }

    /** Number of entries that were read. */
    long size() {
        return size;
    }

    private void entries() throws SQLException {
        try (PreparedStatement leaves = ask("SELECT seq, leaf, hash FROM log_leaf ORDER BY seq");
                ResultSet leaf = leaves.executeQuery();
                PreparedStatement notes =
                        ask("SELECT tree_size, root, note, made_at FROM log_checkpoint ORDER BY tree_size");
                ResultSet note = notes.executeQuery()) {
            Note before = null;
            boolean more = note.next();
            while (leaf.next()) {
                entry(leaf.getLong(1), leaf.getString(2), leaf.getString(3));
                while (more && note.getLong(1) <= size) {
                    Note now = new Note(note);
                    more = note.next();
                    if (before != null && now.size != before.size + 1 || before == null && now.size != 1) {
                        add(CHECKPOINT_MISSING, now.size - 1, "", before == null ? 0 : before.size);
                    }
                    before = now;
                    boolean endsDay = !more || !now.day().equals(day(note));
                    if (!gap && now.size == size && (endsDay || seen.containsKey(size))) {
                        compare(now);
                    }
                }
            }
            if (before == null ? size > 0 : before.size != size) {
                add(CHECKPOINT_MISSING, size, "", before == null ? 0 : before.size);
            }
        }
    }

    private void entry(long seq, String text, String hash) throws SQLException {
        if (seq != size) {
            add(ENTRY_MISSING, size + 1, "", size);
            gap = true;
            size = seq;
        }
        byte[] real = MerkleTree.leafHash(text.getBytes(StandardCharsets.UTF_8));
        Matcher own = SEQ.matcher(text);
        if (!Digests.hex(real).equals(hash)) {
            add(ENTRY_CHANGED, seq + 1, named(text), seq);
        } else if (!own.find() || Long.parseLong(own.group(1)) != seq) {
            add(ENTRY_MOVED, seq + 1, named(text), seq);
        }
        if (!gap) {
            tree.append(seq, real).forEach(node -> last[node.level()] = node.hash());
        }
        size++;
    }

    private static String named(String leaf) {
        Matcher name = NAMED.matcher(leaf);
        return name.find() ? name.group(1) + "/" + name.group(2) : "";
    }

    /** A day's last checkpoint, or one that was seen: is it signed, does it tell this root, and the same as before? */
    private void compare(Note note) throws SQLException {
        byte[] root = tree.root(size);
        byte[] before = seen.get(size);
        boolean genuine = Checkpoint.open(note.text, key)
                .filter(head ->
                        head.size() == note.size && Digests.hex(head.root()).equals(note.root))
                .isPresent();
        if (!genuine) {
            add(CHECKPOINT_FORGED, size, "", size - 1);
        } else if (!Digests.hex(root).equals(note.root)) {
            replaced();
        }
        if (before != null && Arrays.equals(before, root)) {
            soundSeen = size;
        } else if (before != null && found.stream().noneMatch(damage -> damage.kind() == LOG_FORKED)) {
            add(LOG_FORKED, soundSeen + 1, "", soundSeen);
        }
    }

    /** Looks for the first checkpoint that tells another root, unless an entry is known to be changed already. */
    private void replaced() throws SQLException {
        if (!found.isEmpty()) {
            return;
        }
        byte[][] nodes = new byte[Long.SIZE][];
        MerkleTree again = new MerkleTree((level, index) -> nodes[level]);
        try (PreparedStatement both = ask("SELECT l.seq, l.leaf, c.root FROM log_leaf l"
                        + " JOIN log_checkpoint c ON c.tree_size = l.seq + 1 ORDER BY l.seq");
                ResultSet row = both.executeQuery()) {
            while (row.next()) {
                byte[] hash = MerkleTree.leafHash(row.getString(2).getBytes(StandardCharsets.UTF_8));
                again.append(row.getLong(1), hash).forEach(node -> nodes[node.level()] = node.hash());
                if (!Digests.hex(again.root(row.getLong(1) + 1)).equals(row.getString(3))) {
                    add(ENTRY_REPLACED, row.getLong(1) + 1, named(row.getString(2)), row.getLong(1));
                    return;
                }
            }
        }
    }

    /** Each hash above the entries against the two below it, level by level. */
    private void nodes() throws SQLException {
        long below = size;
        for (int level = 1; below >= 2 && !gap; level++) {
            long here = below / 2;
            try (PreparedStatement lower = lower(level - 1);
                    ResultSet hash = lower.executeQuery();
                    PreparedStatement upper = ask(
                            "SELECT node_index, hash FROM log_node WHERE node_level = ? ORDER BY node_index", level);
                    ResultSet node = upper.executeQuery()) {
                for (long index = 0; index < here; index++) {
                    byte[] left = next(hash);
                    byte[] right = next(hash);
                    boolean there = node.next() && node.getLong(1) == index && left != null && right != null;
                    if (!there || !Digests.hex(MerkleTree.nodeHash(left, right)).equals(node.getString(2))) {
                        add(NODE_CHANGED, (index + 1) << level, "", index << level);
                        return;
                    }
                }
            }
            below = here;
        }
    }

    private PreparedStatement lower(int level) throws SQLException {
        return level == 0
                ? ask("SELECT hash FROM log_leaf ORDER BY seq")
                : ask("SELECT hash FROM log_node WHERE node_level = ? ORDER BY node_index", level);
    }

    private static byte[] next(ResultSet hash) throws SQLException {
        return hash.next() ? Digests.bytes(hash.getString(1)) : null;
    }

    /** @param since size of the last checkpoint that does not rest on it */
    void add(Kind kind, long entry, String document, long since) throws SQLException {
        if (found.stream().filter(damage -> damage.kind() == kind).count() < MOST) {
            found.add(new LogDamage(kind, entry, document, since, signedAt(since)));
        }
    }

    private Instant signedAt(long treeSize) throws SQLException {
        try (PreparedStatement query = ask("SELECT made_at FROM log_checkpoint WHERE tree_size = ?", treeSize);
                ResultSet row = query.executeQuery()) {
            return row.next() ? instant(row, 1) : null;
        }
    }

    private PreparedStatement ask(String sql, Object... facts) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        statement.setFetchSize(500);
        for (int i = 0; i < facts.length; i++) {
            statement.setObject(i + 1, facts[i]);
        }
        return statement;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp written = row.getTimestamp(column);
        return written.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(ResultSet note) throws SQLException {
        return instant(note, 4).atZone(org.qualityaward.shared.AwardClock.CHINA).toLocalDate();
    }

    /** A checkpoint as it stands in the database. */
    private static final class Note {
        final long size;
        final String root;
        final String text;
        final Instant at;

        Note(ResultSet row) throws SQLException {
            size = row.getLong(1);
            root = Objects.toString(row.getString(2), "");
            text = row.getString(3);
            at = instant(row, 4);
        }

        LocalDate day() {
            return at.atZone(org.qualityaward.shared.AwardClock.CHINA).toLocalDate();
        }
    }
}
