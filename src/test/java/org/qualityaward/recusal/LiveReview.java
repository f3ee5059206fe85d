package org.qualityaward.recusal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A finished cycle of the demo set back into the middle of its review, and forward again: of the applications that were
 * reviewed one after another is not scored by one of its team, half scored by him, in consensus, and before its site visit;
 * the one that people are recused from is half scored.
 */
final class LiveReview {

    /** What stood in a row of a table. */
    private record Was(String table, long id, List<String> columns, List<Object> values) {}

    /** Whose sheets are missing and half done. */
    private static final String READER = "reviewer01";

    private static final String OF_CYCLE =
            "SELECT r.id FROM review r JOIN application a ON a.id = r.application_id WHERE a.cycle_id = ";

    private final DataSource database;
    private final int year;
    private final String halfScored;
    private final List<Was> before = new ArrayList<>();

    /** @param halfScored part of the name of an organisation that filed */
    LiveReview(DataSource database, int year, String halfScored) {
        this.database = database;
        this.year = year;
        this.halfScored = halfScored;
    }

    void enter() throws SQLException {
        try (Connection connection = database.getConnection()) {
            long cycle = longs(connection, "SELECT id FROM award_cycle WHERE award_year = " + year)
                    .get(0);
            keep(connection, "award_cycle", "stage", "id = " + cycle);
            set(connection, "UPDATE award_cycle SET stage = 'REVIEW' WHERE id = " + cycle);
            keep(connection, "application", "state", "cycle_id = " + cycle);
            keep(
                    connection,
                    "review",
                    "phase, consensus_opened_at, consensus_closed_at, concluded_at",
                    "id IN (" + OF_CYCLE + cycle + ")");
            keep(connection, "score_sheet", "state, submitted_at", "review_id IN (" + OF_CYCLE + cycle + ")");
            int place = 0;
            for (long review : longs(connection, OF_CYCLE + cycle + " ORDER BY r.id")) {
                boolean half = !longs(
                                connection,
                                "SELECT r.id FROM review r JOIN application a ON a.id = r.application_id WHERE r.id = "
                                        + review + " AND a.name LIKE '%" + halfScored + "%'")
                        .isEmpty();
                setBack(connection, review, half ? 1 : place++ % 4);
            }
        }
    }

    private static void setBack(Connection connection, long review, int how) throws SQLException {
        boolean visits = how == 3;
        set(
                connection,
                "UPDATE review SET concluded_at = NULL, phase = '"
                        + List.of("SCORING", "SCORING", "CONSENSUS", "SITE").get(how) + "'"
                        + (how < 2 ? ", consensus_opened_at = NULL" : "")
                        + (visits ? "" : ", consensus_closed_at = NULL") + " WHERE id = " + review);
        set(
                connection,
                "UPDATE application SET state = '" + (visits ? "SITE_VISIT" : "MATERIAL_REVIEW")
                        + "' WHERE id = (SELECT application_id FROM review WHERE id = " + review + ")");
        if (how < 2) {
            set(
                    connection,
                    "UPDATE score_sheet SET submitted_at = NULL, state = '" + (how == 0 ? "VOID" : "DRAFT")
                            + "' WHERE review_id = " + review
                            + " AND person_id = (SELECT id FROM person WHERE account = '" + READER + "')");
        }
    }

    /** Puts everything back that was changed; does nothing the second time. */
    void leave() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (Was row : before) {
                try (PreparedStatement update = connection.prepareStatement("UPDATE " + row.table() + " SET "
                        + String.join(" = ?, ", row.columns()) + " = ? WHERE id = " + row.id())) {
                    for (int i = 0; i < row.values().size(); i++) {
                        update.setObject(i + 1, row.values().get(i));
                    }
                    update.executeUpdate();
                }
            }
            before.clear();
        }
    }

    private void keep(Connection connection, String table, String columns, String which) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("SELECT id, " + columns + " FROM " + table + " WHERE " + which)) {
            List<String> names = List.of(columns.split(", "));
            while (rows.next()) {
                List<Object> values = new ArrayList<>();
                for (String name : names) {
                    values.add(rows.getObject(name));
                }
                before.add(new Was(table, rows.getLong("id"), names, values));
            }
        }
    }

    private static void set(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<Long> longs(Connection connection, String sql) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }
}
