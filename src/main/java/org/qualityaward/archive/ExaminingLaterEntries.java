package org.qualityaward.archive;

import static org.qualityaward.archive.LogDamage.Kind.DESTRUCTION_CHANGED;
import static org.qualityaward.archive.LogDamage.Kind.STAMP_CHANGED;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.qualityaward.archive.keys.Digests;

/** What came to documents later, renewed time stamps and lawful destruction, against the entries that tell of it. */
final class ExaminingLaterEntries {

    /** The members of an entry that name what was destroyed. */
    private static final Pattern DESTROYED = Pattern.compile("\"(sha256|content|" + LogLeaf.ATTACHED + "\\d+)\":");

    private final Connection database;
    private final ExaminingLog log;

    ExaminingLaterEntries(Connection database, ExaminingLog log) {
        this.database = database;
        this.log = log;
    }

    void examine() throws SQLException {
        renewals();
        destructions();
    }

    /** Every renewed time stamp that the log tells of is there, as it was given, and there is no other. */
    private void renewals() throws SQLException {
        try (PreparedStatement query = RowReading.ask(
                        database,
                        "SELECT l.seq, l.leaf, r.tree_size, r.certificate, r.stamped_at, r.token FROM log_leaf l"
                                + " LEFT JOIN stamp_renewal r ON r.leaf_seq = l.seq"
                                + " WHERE l.leaf LIKE '%\"type\":\"restamped\"%' OR r.leaf_seq IS NOT NULL ORDER BY l.seq");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long seq = row.getLong(1);
                String leaf = row.getString(2);
                byte[] token = row.getBytes(6);
                if (token == null
                        || !leaf.contains("\"type\":\"restamped\"")
                        || !leaf.contains("\"size\":" + row.getLong(3) + ",")
                        || !leaf.contains("\"stamper\":\"" + row.getString(4) + "\"")
                        || !leaf.contains("\"time\":\"" + RowReading.instant(row, 5) + "\"")
                        || !leaf.contains("\"stamp\":\"" + Digests.hex(Digests.sha256(token)) + "\"")) {
                    log.add(STAMP_CHANGED, seq + 1, "", seq);
                }
            }
        }
    }

    /** Everything of which the log says that it was destroyed has its row, and the row says what the entry says. */
    private void destructions() throws SQLException {
        try (PreparedStatement query = RowReading.ask(
                        database,
                        "SELECT l.seq, l.leaf, g.sha256, g.approval, g.destroyed_at FROM log_leaf l"
                                + " LEFT JOIN destroyed_object g ON g.leaf_seq = l.seq"
                                + " WHERE l.leaf LIKE '%\"type\":\"destroyed\"%' OR g.sha256 IS NOT NULL ORDER BY l.seq");
                ResultSet row = query.executeQuery()) {
            Told told = null;
            while (row.next()) {
                long seq = row.getLong(1);
                if (told == null || told.seq != seq) {
                    close(told);
                    told = new Told(seq, row.getString(2));
                }
                told.read(row);
            }
            close(told);
        }
    }

    private void close(Told told) throws SQLException {
        if (told != null && !told.isWhole()) {
            log.add(DESTRUCTION_CHANGED, told.seq + 1, ExaminingLog.named(told.leaf), told.seq);
        }
    }

    /** An entry about the end of a file, of its content and of what was handed in with it, with the rows that name it. */
    private static final class Told {
        private final long seq;
        private final String leaf;
        private int rows;
        private boolean fits = true;

        Told(long seq, String leaf) {
            this.seq = seq;
            this.leaf = leaf;
        }

        void read(ResultSet row) throws SQLException {
            if (row.getString(3) == null) {
                return;
            }
            rows++;
            fits &= leaf.contains("\"type\":\"destroyed\"")
                    && leaf.contains("\":\"" + row.getString(3) + "\"")
                    && leaf.contains("\"approval\":\"" + row.getString(4) + "\"")
                    && leaf.contains("\"time\":\"" + RowReading.instant(row, 5) + "\"");
        }

        boolean isWhole() {
            return fits && rows == DESTROYED.matcher(leaf).results().count();
        }
    }
}
