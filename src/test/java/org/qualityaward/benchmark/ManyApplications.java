package org.qualityaward.benchmark;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.shared.Refusal;

/**
 * Fills the list of applications for the benchmark: as many copies of the newest application as asked for, each of an
 * organisation of its own, declared for by whoever has declared. For a database whose server stands still (Derby) or not (PostgreSQL).
 *
 * <p>Arguments: the JDBC address, the number of applications there shall be.
 */
public final class ManyApplications {

    private static final long FIRST_ID = 1_000_000_000L;
    private static final int BATCH = 1_000;

    private final Connection connection;

    private ManyApplications(Connection connection) {
        this.connection = connection;
    }

    public static void main(String[] arguments) throws SQLException {
        String url = arguments[0];
        int wanted = Integer.parseInt(arguments[1]);
        Driver driver = DriverManager.getDriver(url);
        try (Connection connection = driver.connect(url, new Properties())) {
            connection.setAutoCommit(false);
            new ManyApplications(connection).fill(wanted);
            connection.commit();
        }
        if (url.startsWith("jdbc:derby:")) {
            close(driver, url);
        }
    }

    private void fill(int wanted) throws SQLException {
        long there = number("SELECT COUNT(*) FROM application");
        long source = number("SELECT MAX(id) FROM application WHERE id < " + FIRST_ID);
        long organization = number("SELECT organization_id FROM application WHERE id = " + source);
        Map<String, Object> organizationRow = row("organization", organization);
        Map<String, Object> applicationRow = row("application", source);
        try (PreparedStatement organizations = insert("organization", organizationRow);
                PreparedStatement applications = insert("application", applicationRow)) {
            for (int i = (int) there; i < wanted; i++) {
                String code = creditCode(i);
                String name = "压测组织 %06d".formatted(i);
                organizationRow.putAll(Map.of("id", FIRST_ID + i, "credit_code", code, "name", name));
                add(organizations, organizationRow);
                applicationRow.putAll(Map.of(
                        "id",
                        FIRST_ID + i,
                        "organization_id",
                        FIRST_ID + i,
                        "number",
                        "X%08d".formatted(i),
                        "credit_code",
                        code,
                        "name",
                        name));
                add(applications, applicationRow);
                if (i % BATCH == 0 || i == wanted - 1) {
                    organizations.executeBatch();
                    applications.executeBatch();
                }
            }
        }
        declareForAll(source);
        System.out.println(number("SELECT COUNT(*) FROM application") + " applications");
    }

    /** Whoever has signed a declaration in the cycle has signed for these too; they would be hidden from him (Article 34). */
    private void declareForAll(long source) throws SQLException {
        String signed = " FROM declaration WHERE state = 'SIGNED' AND cycle_id ="
                + " (SELECT cycle_id FROM application WHERE id = " + source + ")";
        long declarations = number("SELECT COUNT(*)" + signed);
        for (long i = 0; i < declarations; i++) {
            long declaration =
                    number("SELECT id" + signed + " ORDER BY id OFFSET " + i + " ROWS FETCH NEXT 1 ROWS ONLY");
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(
                        "INSERT INTO declaration_line (id, version, declaration_id, application_id, answer, saved_at)"
                                + " SELECT a.id + " + (i + 1) * FIRST_ID + ", 0, " + declaration
                                + ", a.id, 'NONE', CURRENT_TIMESTAMP FROM application a WHERE a.id >= " + FIRST_ID
                                + " AND NOT EXISTS (SELECT l.id FROM declaration_line l WHERE l.application_id = a.id"
                                + " AND l.declaration_id = " + declaration + ")");
            }
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Map<String, Object> row(String table, long id) throws SQLException {
        Map<String, Object> row = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " WHERE id = " + id)) {
            rows.next();
            ResultSetMetaData columns = rows.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.put(columns.getColumnName(i).toLowerCase(java.util.Locale.ROOT), rows.getObject(i));
            }
        }
        return row;
    }

    private PreparedStatement insert(String table, Map<String, Object> row) throws SQLException {
        return connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", row.keySet())
                + ") VALUES ("
                + String.join(", ", row.keySet().stream().map(column -> "?").toList()) + ")");
    }

    private static void add(PreparedStatement insert, Map<String, Object> row) throws SQLException {
        int place = 1;
        for (Object value : row.values()) {
            insert.setObject(place++, value);
        }
        insert.addBatch();
    }

    /** A valid code that no organisation has. */
    private static String creditCode(int number) {
        String body = "91999999%09d".formatted(number);
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            try {
                return CreditCode.of(body + check).value();
            } catch (Refusal next) {
                continue;
            }
        }
        throw new IllegalStateException(body);
    }

    /** Derby says by an exception that it has closed. */
    private static void close(Driver driver, String url) {
        try {
            driver.connect(url + ";shutdown=true", new Properties());
        } catch (SQLException closed) {
            System.out.println("database closed");
        }
    }
}
