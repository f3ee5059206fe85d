package org.qualityaward.archive;

import static org.qualityaward.archive.LogDamage.Kind.HOUSE_KEY_CHANGED;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qualityaward.archive.keys.Digests;

/** The register of the house's keys against the entries that tell of them: which took over, from which tree on. */
final class ExaminingHouseKeys {

    private final Connection database;
    private final ExaminingLog log;

    /** A key as its row has it; rows of replacements before sizes were kept have none. */
    private record Row(String role, String sha256, long fromSize) {

        boolean isToldBy(String leaf) {
            return leaf.contains("\"key\":\"" + role + "\"") && leaf.contains("\"new\":\"" + sha256 + "\"");
        }
    }

    ExaminingHouseKeys(Connection database, ExaminingLog log) {
        this.database = database;
        this.log = log;
    }

    void examine() throws SQLException {
        List<Row> rows = rows();
        Map<Long, String> told = log.rotations();
        Set<Long> places = new TreeSet<>(told.keySet());
        rows.stream().filter(row -> row.fromSize() > 0).forEach(row -> places.add(row.fromSize() - 1));
        for (long seq : places) {
            String leaf = told.getOrDefault(seq, "");
            boolean fits = rows.stream()
                    .filter(row -> row.fromSize() == seq + 1 || row.fromSize() == 0)
                    .anyMatch(row -> row.isToldBy(leaf));
            if (!fits) {
                log.add(HOUSE_KEY_CHANGED, seq + 1, "", seq);
            }
        }
    }

    private List<Row> rows() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement query =
                        RowReading.ask(database, "SELECT role, certificate, from_size FROM house_key ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(new Row(row.getString(1), sha256(row.getString(2)), row.getLong(3)));
            }
        }
        return rows;
    }

    /** Of a certificate as the register keeps it; empty if it keeps something else. */
    private static String sha256(String certificate) {
        try {
            return Digests.hex(Digests.sha256(Base64.getDecoder().decode(certificate)));
        } catch (IllegalArgumentException noCertificate) {
            return "";
        }
    }
}
