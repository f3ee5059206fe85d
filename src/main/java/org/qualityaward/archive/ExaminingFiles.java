package org.qualityaward.archive;

import static org.qualityaward.archive.LogDamage.Kind.FILE_CHANGED;
import static org.qualityaward.archive.LogDamage.Kind.FILE_MISSING;
import static org.qualityaward.archive.LogDamage.Kind.REGISTER_CHANGED;
import static org.qualityaward.archive.LogDamage.Kind.REGISTER_MISSING;
import static org.qualityaward.archive.LogDamage.Kind.STAMP_CHANGED;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.qualityaward.archive.keys.Digests;

/**
 * One reading of all files and of the register as the database has them now, past every cache, against what the log says of
 * them: the log is what is believed. Files pass through as streams.
 */
final class ExaminingFiles {

    private final Connection database;
    private final ExaminingLog log;

    ExaminingFiles(Connection database, ExaminingLog log) {
        this.database = database;
        this.log = log;
    }

    void examine() throws SQLException {
        register();
        objects();
        renewals();
    }

    /** Every entry that a document was filed with has its row, and the row says what the entry says. */
    private void register() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(
                        "SELECT l.seq, l.leaf, d.document_number, d.revision, d.sha256, d.content_sha256 FROM log_leaf l"
                                + " LEFT JOIN signed_document d ON d.leaf_seq = l.seq ORDER BY l.seq");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long seq = row.getLong(1);
                String leaf = row.getString(2);
                String number = row.getString(3);
                if (number == null) {
                    if (leaf.contains("\"type\":\"signed\"") || leaf.contains("\"type\":\"countersigned\"")) {
                        log.add(REGISTER_MISSING, seq + 1, "", seq);
                    }
                } else if (!(leaf.contains("\"document\":\"" + number + "\"")
                        && leaf.contains("\"revision\":" + row.getInt(4) + ",")
                        && leaf.contains("\"sha256\":\"" + row.getString(5) + "\"")
                        && leaf.contains("\"content\":\"" + row.getString(6) + "\""))) {
                    log.add(REGISTER_CHANGED, seq + 1, number + "/" + row.getInt(4), seq);
                }
            }
        }
    }

    /** Every file has the digest that it is kept under, but for those of which the log says that they were destroyed. */
    private void objects() throws SQLException {
        for (String column : new String[] {"sha256", "content_sha256"}) {
            try (PreparedStatement query =
                            database.prepareStatement("SELECT d.leaf_seq, d.document_number, d.revision, d." + column
                                    + ", o.content, l.leaf FROM signed_document d LEFT JOIN object_content o ON o.sha256 = d."
                                    + column + " LEFT JOIN destroyed_object g ON g.sha256 = d." + column
                                    + " LEFT JOIN log_leaf l ON l.seq = g.leaf_seq ORDER BY d.leaf_seq");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    object(row);
                }
            }
        }
    }

    private void object(ResultSet row) throws SQLException {
        long seq = row.getLong(1);
        String document = row.getString(2) + "/" + row.getInt(3);
        String digest = row.getString(4);
        try (InputStream content = row.getBinaryStream(5)) {
            String found = content == null ? null : sha256(content);
            if (found == null && !tellsOfTheEnd(row.getString(6), digest)) {
                log.add(FILE_MISSING, seq + 1, document, seq);
            } else if (found != null && !found.equals(digest)) {
                log.add(FILE_CHANGED, seq + 1, document, seq);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every renewed time stamp that the log tells of is there, as it was given. */
    private void renewals() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(
                        "SELECT l.seq, l.leaf, r.token FROM log_leaf l LEFT JOIN stamp_renewal r"
                                + " ON r.leaf_seq = l.seq WHERE l.leaf LIKE '%\"type\":\"restamped\"%' ORDER BY l.seq");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long seq = row.getLong(1);
                String leaf = row.getString(2);
                try (InputStream token = row.getBinaryStream(3)) {
                    if (token == null || !leaf.contains("\"stamp\":\"" + sha256(token) + "\"")) {
                        log.add(STAMP_CHANGED, seq + 1, "", seq);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static boolean tellsOfTheEnd(String leaf, String digest) {
        return leaf != null && leaf.contains("\"type\":\"destroyed\"") && leaf.contains("\"" + digest + "\"");
    }

    private static String sha256(InputStream content) throws IOException {
        try {
            DigestInputStream digest = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return Digests.hex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
