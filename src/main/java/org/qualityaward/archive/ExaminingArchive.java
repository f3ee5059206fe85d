package org.qualityaward.archive;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Reads the whole archive as the database has it now, and tells whatever is not as it was filed. */
@ApplicationScoped
public class ExaminingArchive {

    @Resource(lookup = "jdbc/qualityaward")
    DataSource database;

    @Inject
    HouseKeys house;

    /**
     * @param seen checkpoints that were seen before, outside the database
     * @return all that does not fit, some of each kind; empty if everything does
     */
    List<LogDamage> findDamage(List<Checkpoint> seen) {
        try (Connection connection = database.getConnection()) {
            // Large answers come in pieces only inside a transaction; where there is none it is ours.
            boolean ours = connection.getAutoCommit();
            if (ours) {
                connection.setAutoCommit(false);
            }
            try {
                ExaminingLog entries = new ExaminingLog(connection, house.logKeys());
                entries.examine(seen);
                new ExaminingFiles(connection, entries).examine();
                new ExaminingLaterEntries(connection, entries).examine();
                new ExaminingHouseKeys(connection, entries).examine();
                new ExaminingTriggers(connection, entries).examine();
                return entries.found();
            } finally {
                if (ours) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the archive cannot be read", e);
        }
    }
}
