package org.qualityaward.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.testing.ServerIT;

/** Nobody changes the trail, and only auditors read it. */
class AppendOnlyAuditIT extends ServerIT {

    private static final Caller AUDITOR = new Caller(1L, "auditor", "a", Set.of(Role.AUDITOR), null, null, null);
    private static final Caller KEEPER =
            new Caller(2L, "sysadmin", "s", Set.of(Role.SYSTEM_ADMINISTRATOR), null, null, null);

    @Inject
    AuditTrail trail;

    @Inject
    ReadingAuditTrail reading;

    @Inject
    ExportingAuditTrail exporting;

    @Inject
    CurrentCaller caller;

    @Resource(lookup = "jdbc/qualityaward")
    DataSource database;

    @Test
    void refusesToUpdateARow() {
        trail.record(Caller.SYSTEM, "test.update", Outcome.REFUSED, null);
        assertRefused("UPDATE audit_entry SET outcome = 'ALLOWED' WHERE act = 'test.update'");
        assertEquals(Outcome.REFUSED, found("test.update").rows().get(0).getOutcome());
    }

    @Test
    void refusesToDeleteARow() {
        trail.record(Caller.SYSTEM, "test.delete", Outcome.REFUSED, null);
        assertRefused("DELETE FROM audit_entry WHERE act = 'test.delete'");
        assertEquals(1, found("test.delete").total());
    }

    @Test
    void isReadByAuditorsOnly() {
        assertThrows(
                NotHere.class, () -> caller.as(KEEPER, () -> reading.page(AuditFilter.NONE, Page.Request.first(1))));
    }

    @Test
    void findsByPersonAndOutcome() {
        trail.record(KEEPER, "test.filter", Outcome.ALLOWED, null);
        AuditFilter refused = new AuditFilter("sysadmin", "test.filter", null, null, Outcome.REFUSED, null, null);
        AuditFilter allowed = new AuditFilter("SYSADMIN", "test.filter", null, null, Outcome.ALLOWED, null, null);
        assertEquals(0, page(refused).total());
        assertEquals(1, page(allowed).total());
    }

    @Test
    void takesAPercentSignForAPercentSign() {
        assertEquals(
                0,
                page(new AuditFilter("%", null, null, null, null, null, null)).total());
    }

    @Test
    void leavesARowWhenItIsTakenAlong() throws IOException {
        trail.record(KEEPER, "test.export", Outcome.ALLOWED, "=1+1");
        AuditFilter filter = new AuditFilter(null, "test.export", null, null, null, null, null);
        StringWriter file = new StringWriter();
        caller.as(AUDITOR, () -> {
            try {
                exporting.export(filter, Locale.ENGLISH, file);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertTrue(file.toString().contains("\"'=1+1\""), file.toString());
        assertTrue(found("audit.export").total() >= 1);
    }

    private Page<AuditEntry> found(String act) {
        return page(new AuditFilter(null, act, null, null, null, null, null));
    }

    private Page<AuditEntry> page(AuditFilter filter) {
        return caller.as(AUDITOR, () -> reading.page(filter, Page.Request.first(10)));
    }

    private void assertRefused(String sql) {
        assertThrows(SQLException.class, () -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        });
    }
}
