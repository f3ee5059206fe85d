package org.qualityaward.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else starts. One set of SQL serves Derby and PostgreSQL; what the two
 * spell differently stands in placeholders, and the triggers that make tables append-only in a folder per database.
 * Every other start-up bean names this one in {@code @DependsOn}.
 */
@Singleton(name = "Schema")
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    private static final Map<String, String> DERBY = Map.of("clob", "CLOB", "blob", "BLOB");
    private static final Map<String, String> POSTGRESQL = Map.of("clob", "TEXT", "blob", "BYTEA");

    @Resource(lookup = "jdbc/qualityaward")
    DataSource source;

    @Inject
    DemoClock demoClock;

    @PostConstruct
    void bringUpToDate() {
        migrate(source);
        demoClock.resume();
    }

    /** Brings the schema of one database up to date. */
    public static void migrate(DataSource source) {
        String vendor = vendor(source);
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .placeholders("derby".equals(vendor) ? DERBY : POSTGRESQL)
                .load()
                .migrate();
    }

    private static String vendor(DataSource source) {
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return product.contains("derby") ? "derby" : "postgresql";
        } catch (SQLException e) {
            throw new IllegalStateException("The database behind jdbc/qualityaward does not answer", e);
        }
    }
}
