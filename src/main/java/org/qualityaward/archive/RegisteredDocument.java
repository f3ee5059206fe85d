package org.qualityaward.archive;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A place in the log with the row of the register that was filed with it, as they stand in the database now.
 *
 * @param id of the row
 * @param row null if there is none
 * @param file what is kept for good of the signed file
 * @param content what is kept for good of the frozen content
 */
record RegisteredDocument(long seq, String leaf, long id, RegisterRow row, Kept file, Kept content) {

    /** All places in order, each with its row. */
    static final String ALL = "SELECT l.seq, l.leaf, d.id, d.type, d.document_number, d.revision, d.title, d.sha256,"
            + " d.content_sha256, d.byte_count, d.pages, d.author_id, d.author_name, d.author_capacity, d.filed_at,"
            + " d.register_salt, f.sm3, f.byte_count, f.media_type, c.sm3, c.byte_count, c.media_type"
            + " FROM log_leaf l LEFT JOIN signed_document d ON d.leaf_seq = l.seq"
            + " LEFT JOIN archived_object f ON f.sha256 = d.sha256"
            + " LEFT JOIN archived_object c ON c.sha256 = d.content_sha256 ORDER BY l.seq, d.id";

    /** What is kept for good of bytes, whether they are still there or not. */
    record Kept(ObjectFacts facts, String mediaType) {

        boolean isOf(String expectedType, long expectedCount) {
            return mediaType.equals(expectedType) && facts.byteCount() == expectedCount;
        }
    }

    static RegisteredDocument read(ResultSet row) throws SQLException {
        long seq = row.getLong(1);
        String leaf = row.getString(2);
        if (row.getObject(3) == null) {
            return new RegisteredDocument(seq, leaf, 0, null, null, null);
        }
        String sha256 = row.getString(8);
        String contentSha256 = row.getString(9);
        Number author = (Number) row.getObject(12);
        RegisterRow said = new RegisterRow(
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                sha256,
                contentSha256,
                row.getLong(10),
                row.getInt(11),
                author == null ? null : author.longValue(),
                row.getString(13),
                row.getString(14),
                RowReading.instant(row, 15),
                row.getString(16));
        return new RegisteredDocument(
                seq,
                leaf,
                row.getLong(3),
                said,
                kept(sha256, row.getString(17), row.getLong(18), row.getString(19)),
                kept(contentSha256, row.getString(20), row.getLong(21), row.getString(22)));
    }

    private static Kept kept(String sha256, String sm3, long byteCount, String mediaType) {
        return new Kept(new ObjectFacts(sha256, sm3, byteCount), mediaType == null ? "" : mediaType);
    }

    boolean isThere() {
        return row != null;
    }

    /** Was a document filed here? */
    boolean isExpected() {
        return leaf.contains("\"type\":\"signed\"") || leaf.contains("\"type\":\"countersigned\"");
    }

    /** Number and revision. */
    String name() {
        return row.number() + "/" + row.revision();
    }
}
