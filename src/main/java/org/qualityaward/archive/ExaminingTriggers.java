package org.qualityaward.archive;

import static org.qualityaward.archive.LogDamage.Kind.TRIGGER_MISSING;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether the database still refuses what it is to refuse: its catalogue is asked which triggers stand on the tables of the
 * archive and of the trail, what they refuse, and whether they are switched on. What they are called does not matter.
 */
final class ExaminingTriggers {

    /** What a database refuses of a table; the numbers are those of PostgreSQL's catalogue. */
    private static final int DELETE = 8;

    private static final int UPDATE = 16;
    private static final int TRUNCATE = 32;

    private static final List<String> UNCHANGED = List.of(
            "archived_object",
            "object_content",
            "destroyed_object",
            "log_leaf",
            "log_node",
            "log_checkpoint",
            "signed_document",
            "document_subject",
            "document_attachment",
            "stamp_renewal",
            "destruction_item",
            "audit_entry");

    /** Rows to which something is added later. */
    private static final List<String> KEPT =
            List.of("house_key", "own_certificate", "signing_key", "destruction", "witness_mail", "stamp_certificate");

    private static final String DERBY = "SELECT LOWER(t.tablename), g.event, g.triggerdefinition, g.whenclausetext,"
            + " CASE WHEN g.referencedcolumns IS NULL THEN 0 ELSE 1 END"
            + " FROM sys.systriggers g JOIN sys.systables t ON t.tableid = g.tableid"
            + " WHERE g.state = 'E'";
    private static final String DERBY_GUARDS = "SELECT LOWER(c.constraintname) FROM sys.sysconstraints c"
            + " JOIN sys.syschecks k ON k.constraintid = c.constraintid"
            + " WHERE c.state = 'E' AND c.constraintname IN ('ARCHIVE_IS_APPEND_ONLY', 'AUDIT_ENTRY_IS_APPEND_ONLY')"
            + " AND CAST(k.checkdefinition AS VARCHAR(100)) IN ('(refused = 0)', '(attempted = 0)')";
    private static final String POSTGRESQL = "SELECT c.relname, g.tgtype, f.prosrc, g.tgqual FROM pg_trigger g"
            + " JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " JOIN pg_proc f ON f.oid = g.tgfoid"
            + " WHERE NOT g.tgisinternal AND g.tgenabled IN ('O', 'A') AND n.nspname = current_schema()";

    /** What a trigger does that refuses, where there is no statement to do so: it writes a row that a constraint forbids. */
    private static final Pattern BREAKS = Pattern.compile(
            "INSERT INTO (\"?\\w+\"?\\.)?\"?(ARCHIVE_IS_APPEND_ONLY|AUDIT_ENTRY_GUARD)\"? .*VALUES \\(1\\)",
            Pattern.CASE_INSENSITIVE);

    /** How a function begins that refuses, always or unless something is there. */
    private static final Pattern REFUSES =
            Pattern.compile("\\s*BEGIN\\s+(RAISE EXCEPTION|IF NOT EXISTS).*", Pattern.DOTALL);

    private final Connection database;
    private final ExaminingLog log;
    private final Map<String, Integer> refused = new HashMap<>();
    private final Map<String, Integer> refusedPartly = new HashMap<>();

    ExaminingTriggers(Connection database, ExaminingLog log) {
        this.database = database;
        this.log = log;
    }

    void examine() throws SQLException {
        if (database.getMetaData().getDatabaseProductName().startsWith("PostgreSQL")) {
            postgresql();
        } else {
            derby();
        }
        for (String table : UNCHANGED) {
            boolean condition = table.equals("object_content");
            need(table, UPDATE | TRUNCATE | (condition ? 0 : DELETE), condition ? DELETE : 0);
        }
        for (String table : KEPT) {
            need(table, DELETE | TRUNCATE, UPDATE);
        }
    }

    private void need(String table, int always, int partly) throws SQLException {
        boolean whole = (refused.getOrDefault(table, 0) & always) == always
                && (refusedPartly.getOrDefault(table, 0) & partly) == partly;
        if (!whole) {
            // What was filed is compared row by row, so all that fits is still proven by the newest checkpoint.
            log.add(TRIGGER_MISSING, 0, table, log.size());
        }
    }

    private void refuse(String table, int events, boolean always) {
        (always ? refused : refusedPartly).merge(table, events, (one, other) -> one | other);
    }

    /** A trigger breaks a constraint there; TRUNCATE is refused where one for DELETE stands. */
    private void derby() throws SQLException {
        try (PreparedStatement guards = RowReading.ask(database, DERBY_GUARDS);
                ResultSet guard = guards.executeQuery()) {
            int count = 0;
            while (guard.next()) {
                count++;
            }
            if (count < 2) {
                return;
            }
        }
        try (PreparedStatement query = RowReading.ask(database, DERBY);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (BREAKS.matcher(row.getString(3)).matches()) {
                    boolean deletion = "D".equals(row.getString(2));
                    refuse(
                            row.getString(1),
                            deletion ? DELETE : UPDATE,
                            row.getString(4) == null && row.getInt(5) == 0);
                    refuse(row.getString(1), deletion ? TRUNCATE : 0, true);
                }
            }
        }
    }

    private void postgresql() throws SQLException {
        try (PreparedStatement query = RowReading.ask(database, POSTGRESQL);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String does = row.getString(3);
                if (REFUSES.matcher(does).matches()) {
                    refuse(
                            row.getString(1),
                            row.getInt(2),
                            row.getString(4) == null && !does.contains("IF NOT EXISTS"));
                }
            }
        }
    }
}
