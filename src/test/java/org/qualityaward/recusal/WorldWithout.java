package org.qualityaward.recusal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The world in which an application was never filed: the database without its row and without every row that hangs on it,
 * by foreign key or by naming it (deadlines, news, documents). All ids come from one sequence, so an id names one thing.
 * What would have been reckoned without it is reckoned so: places on lists close up. What stays is the audit trail and
 * the archive's public log, which no recused person's page shows.
 */
final class WorldWithout {

    /** What the archive forbids, and the test has to do. */
    private static final List<String> APPEND_ONLY =
            List.of("document_subject", "document_attachment", "signed_document");

    /** Lists whose rows are numbered from 1 on, and what each of them is a list of. */
    private static final Map<String, String> NUMBERED =
            Map.of("ranking_row", "ranking_id", "meeting_item", "meeting_id", "proposal", "meeting_id");

    /** A row as it was. */
    private record Gone(String table, List<String> columns, List<Object> values) {

        Object value(String column) {
            return values.get(columns.indexOf(column));
        }

        /** The columns that tell it from others. */
        List<String> key() {
            return columns.contains("id")
                    ? List.of("id")
                    : columns.stream()
                            .filter(column -> column.endsWith("_id") && value(column) != null)
                            .toList();
        }
    }

    private static final int TRIES = 5;

    private final DataSource database;
    private final List<Long> applications;
    private final List<Gone> gone = new ArrayList<>();
    private final Set<Long> ids = new LinkedHashSet<>();

    WorldWithout(DataSource database, Collection<Long> applications) throws SQLException {
        this.database = database;
        this.applications = List.copyOf(applications);
        try (Connection connection = database.getConnection()) {
            collect(connection);
        }
    }

    private void collect(Connection connection) throws SQLException {
        gone.clear();
        ids.clear();
        for (long application : applications) {
            collect(connection, "application", "id", application);
        }
        for (long id : List.copyOf(ids)) {
            collect(connection, "deadline", "subject_id", id);
            collect(connection, "change_entry", "application_id", id);
            for (long document :
                    longs(connection, "SELECT document_id FROM document_subject WHERE subject_id = " + id)) {
                collect(connection, "signed_document", "id", document);
            }
        }
    }

    /** Takes the applications away, with all that would not be without them. */
    void enter() throws SQLException {
        try (Connection connection = database.getConnection()) {
            collect(connection);
            for (String table : APPEND_ONLY) {
                execute(connection, "DROP TRIGGER " + table + "_no_delete");
            }
            for (Gone row : gone) {
                delete(connection, row);
            }
            for (String table : APPEND_ONLY) {
                execute(
                        connection,
                        "CREATE TRIGGER " + table + "_no_delete AFTER DELETE ON " + table
                                + " FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1)");
            }
            for (Gone row : gone) {
                shift(connection, row, -1);
            }
        }
    }

    /** Brings everything back. */
    void leave() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (int i = gone.size() - 1; i >= 0; i--) {
                shift(connection, gone.get(i), 1);
                insert(connection, gone.get(i));
            }
        }
    }

    /** Ids of what the file has in a table, for whoever guesses addresses. */
    List<Long> ids(String table) {
        return gone.stream()
                .filter(row -> row.table().equals(table))
                .map(row -> (Long) row.value("id"))
                .sorted()
                .toList();
    }

    /** Rows that refer come before what they refer to, so that this is the order in which they can go. */
    private void collect(Connection connection, String table, String column, long value) throws SQLException {
        List<Gone> rows = rows(connection, table, column, value);
        for (Gone row : rows) {
            if (!(row.columns().contains("id") && row.value("id") instanceof Long id)) {
                gone.add(row);
            } else if (ids.add(id)) {
                for (String[] reference : referencesTo(connection, table)) {
                    if (!reference[0].equals(table)) {
                        collect(connection, reference[0], reference[1], id);
                    }
                }
                gone.add(row);
            }
        }
    }

    private static List<String[]> referencesTo(Connection connection, String table) throws SQLException {
        List<String[]> references = new ArrayList<>();
        try (ResultSet keys = connection.getMetaData().getExportedKeys(null, null, table.toUpperCase())) {
            while (keys.next()) {
                references.add(new String[] {
                    keys.getString("FKTABLE_NAME").toLowerCase(),
                    keys.getString("FKCOLUMN_NAME").toLowerCase()
                });
            }
        }
        return references;
    }

    private static List<Gone> rows(Connection connection, String table, String column, long value) throws SQLException {
        List<Gone> rows = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM " + table + " WHERE " + column + " = ? ORDER BY 1 DESC")) {
            query.setLong(1, value);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    List<String> columns = new ArrayList<>();
                    List<Object> values = new ArrayList<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        columns.add(found.getMetaData().getColumnName(i).toLowerCase());
                        values.add(
                                switch (found.getMetaData().getColumnType(i)) {
                                    case java.sql.Types.CLOB -> found.getString(i);
                                    case java.sql.Types.BLOB -> found.getBytes(i);
                                    default -> found.getObject(i);
                                });
                    }
                    rows.add(new Gone(table, columns, values));
                }
            }
        }
        return rows;
    }

    private static void delete(Connection connection, Gone row) throws SQLException {
        String where = row.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + row.table() + " WHERE " + where)) {
            for (int i = 0; i < row.key().size(); i++) {
                delete.setObject(i + 1, row.value(row.key().get(i)));
            }
            inTurn(delete);
        }
    }

    /** A timer that reads the same rows meanwhile may have the database take this for the one that gives way. */
    private static void inTurn(PreparedStatement change) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                change.executeUpdate();
                return;
            } catch (SQLTransactionRollbackException gaveWay) {
                if (tries == TRIES) {
                    throw gaveWay;
                }
            }
        }
    }

    private static void insert(Connection connection, Gone row) throws SQLException {
        String places = row.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + row.table() + " (" + String.join(", ", row.columns()) + ") VALUES (" + places + ")")) {
            for (int i = 0; i < row.values().size(); i++) {
                insert.setObject(i + 1, row.values().get(i));
            }
            inTurn(insert);
        }
    }

    /** Those behind it move up, and back: a list without it has no gap. */
    private static void shift(Connection connection, Gone row, int by) throws SQLException {
        String owner = NUMBERED.get(row.table());
        if (owner != null && row.value("place") != null) {
            String apart =
                    row.columns().contains("re_evaluation") ? " AND re_evaluation = " + row.value("re_evaluation") : "";
            execute(
                    connection,
                    "UPDATE %s SET place = place + %d WHERE %s = %s AND place >= %s%s"
                            .formatted(row.table(), by, owner, row.value(owner), row.value("place"), apart));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
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
