package org.qualityaward.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Questions to the database past every cache, for whoever reads all of it: the answer comes in pieces, so that no table has
 * to fit into memory.
 */
final class RowReading {

    private static final int PIECE = 500;

    private RowReading() {}

    /** A question with its facts, to be closed by whoever asks. */
    static PreparedStatement ask(Connection database, String sql, Object... facts) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        statement.setFetchSize(PIECE);
        for (int i = 0; i < facts.length; i++) {
            statement.setObject(i + 1, facts[i]);
        }
        return statement;
    }

    /** A column that is stored as UTC; null if it is. */
    static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp written = row.getTimestamp(column);
        return written == null ? null : written.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
