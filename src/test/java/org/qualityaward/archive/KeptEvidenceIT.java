package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rows about keys, certificates, destructions and mails, which are added to later: the database lets that pass and refuses to
 * delete them or to change what was written first.
 */
class KeptEvidenceIT extends ArchiveFixture {

    private static final String THEN = "'2026-06-08 00:00:00'";

    /**
     * One kind of row.
     *
     * @param insert makes one; none where there is one already
     * @param where it is
     * @param kept an assignment for each column that stays
     * @param later what may come later
     */
    private record Row(String table, List<String> insert, String where, List<String> kept, String later) {}

    private long document;

    @BeforeEach
    void aDocument() {
        document = file(Samples.evaluation()).getId();
    }

    private List<Row> rows() {
        long person = author.personId();
        String destruction =
                "INSERT INTO destruction (id, version, state, reason, proposed_by, proposer_name, proposed_at)"
                        + " VALUES (-1, 0, 'PROPOSED', 'x', " + person + ", 'x', " + THEN + ")";
        return List.of(
                new Row(
                        "signing_key",
                        List.of(),
                        "person_id = " + person,
                        List.of(
                                "person_id = (SELECT MIN(id) FROM person)",
                                "serial = 'x'",
                                "certificate = 'x'",
                                "made_at = " + THEN),
                        "failures = 2"),
                new Row(
                        "house_key",
                        List.of("INSERT INTO house_key (id, version, role, place, certificate, used_from, from_size)"
                                + " VALUES (-1, 0, 'OFFICE', 99, 'c', " + THEN + ", 7)"),
                        "id = -1",
                        List.of(
                                "role = 'LOG'",
                                "place = 98",
                                "certificate = 'x'",
                                "used_from = '2026-01-01 00:00:00'",
                                "from_size = 8"),
                        "replaced_at = " + THEN + ", reason = 'SUPERSEDED'"),
                new Row(
                        "own_certificate",
                        List.of("INSERT INTO own_certificate (id, version, person_id, sha256, certificate, proof,"
                                + " registered_at) VALUES (-1, 0, " + person + ", 's', 'c', 'p', " + THEN + ")"),
                        "id = -1",
                        List.of(
                                "person_id = (SELECT MIN(id) FROM person)",
                                "sha256 = 'x'",
                                "certificate = 'x'",
                                "proof = 'x'",
                                "registered_at = '2026-01-01 00:00:00'"),
                        "withdrawn_at = " + THEN),
                new Row(
                        "destruction",
                        List.of(destruction),
                        "id = -1",
                        List.of(
                                "reason = 'y'",
                                "proposed_by = (SELECT MIN(id) FROM person)",
                                "proposer_name = 'y'",
                                "proposed_at = '2026-01-01 00:00:00'"),
                        "state = 'DECLINED', decline_reason = 'x'"),
                new Row(
                        "destruction_item",
                        List.of(
                                destruction,
                                "INSERT INTO destruction_item (destruction_id, document_id) VALUES (-1, " + document
                                        + ")"),
                        "destruction_id = -1",
                        List.of("document_id = document_id"),
                        null),
                new Row(
                        "witness_mail",
                        List.of("INSERT INTO witness_mail (id, version, mail_day, address, tree_size, tries, tried_at)"
                                + " VALUES (-1, 0, '2020-10-01', 'a', 1, 1, " + THEN + ")"),
                        "id = -1",
                        List.of("mail_day = '2020-10-02'", "address = 'x'"),
                        "tries = 2"),
                new Row(
                        "stamp_certificate",
                        List.of("INSERT INTO stamp_certificate (sha256, authority, expires_at, last_seq)"
                                + " VALUES ('s', 'a', " + THEN + ", 1)"),
                        "sha256 = 's'",
                        List.of("sha256 = 'x'", "authority = 'x'", "expires_at = '2026-01-01 00:00:00'"),
                        "last_seq = 2"));
    }

    /** Derby counts triggers that failed as still nested, so each refusal has a connection that is closed for good. */
    private Connection fresh() throws SQLException, ReflectiveOperationException {
        try (Connection pooled = database.getConnection()) {
            String url = pooled.getMetaData().getURL();
            if (!url.startsWith("jdbc:derby:")) {
                return database.getConnection();
            }
            Driver derby = (Driver) Class.forName("org.apache.derby.jdbc.EmbeddedDriver")
                    .getDeclaredConstructor()
                    .newInstance();
            Properties user = new Properties();
            user.put("user", pooled.getMetaData().getUserName());
            return derby.connect(url, user);
        }
    }

    private interface Attempt {
        void on(Statement statement) throws SQLException;
    }

    /** In a transaction that is rolled back. */
    private void attempt(Row row, Attempt attempt) throws Exception {
        try (Connection connection = fresh()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String insert : row.insert()) {
                    statement.executeUpdate(insert);
                }
                attempt.on(statement);
            } finally {
                connection.rollback();
            }
        }
    }

    private void assertRefused(Row row, String sql) throws Exception {
        attempt(row, statement -> {
            SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(sql), sql);
            assertTrue(Set.of("23513", "P0001").contains(refused.getSQLState()), sql + ": " + refused);
        });
    }

    @Test
    void whatIsAddedLaterPassesAndTheRestIsRefused() throws Exception {
        for (Row row : rows()) {
            String there = " WHERE " + row.where();
            for (String column : row.kept()) {
                assertRefused(row, "UPDATE " + row.table() + " SET " + column + there);
            }
            assertRefused(row, "DELETE FROM " + row.table() + there);
            if (row.later() != null) {
                String added = "UPDATE " + row.table() + " SET " + row.later() + there;
                attempt(row, statement -> assertEquals(1, statement.executeUpdate(added), added));
            }
        }
    }
}
