package org.qualityaward.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.testing.ServerIT;

class AuditTrailIT extends ServerIT {

    @Inject
    AuditTrail trail;

    @Resource(lookup = "jdbc/qualityaward")
    DataSource database;

    @Test
    void keepsWhoDidWhatAndHowItEnded() throws SQLException {
        trail.record(Caller.SYSTEM, "test.kept", Outcome.REFUSED, "because");

        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT outcome, reason FROM audit_entry WHERE act = 'test.kept'");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            assertEquals("REFUSED", rows.getString(1));
            assertEquals("because", rows.getString(2));
        }
    }
}
