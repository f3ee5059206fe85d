package org.qualityaward.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The rows that say what documents concern, read beside the register in its order. */
final class SubjectRows implements AutoCloseable {

    /** All, in the order of {@link RegisteredDocument#ALL}. */
    static final String ALL = "SELECT d.id, s.kind, s.subject_id FROM document_subject s"
            + " JOIN signed_document d ON d.id = s.document_id ORDER BY d.leaf_seq, d.id";

    private final ResultSet rows;
    private boolean more;

    SubjectRows(ResultSet rows) throws SQLException {
        this.rows = rows;
        this.more = rows.next();
    }

    /** What the rows say of the next document, which is this one. */
    Set<RegisterRow.Concern> of(long document) throws SQLException {
        Set<RegisterRow.Concern> subjects = new HashSet<>();
        while (more && rows.getLong(1) == document) {
            subjects.add(new RegisterRow.Concern(rows.getString(2), rows.getLong(3)));
            more = rows.next();
        }
        return subjects;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
