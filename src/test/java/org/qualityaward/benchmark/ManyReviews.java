package org.qualityaward.benchmark;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Lays a review of many files for the benchmark: reviewers, five seats on each file, a sheet of thirty items for each seat,
 * half of the files in consensus. The account {@code reviewer01} leads on as many as an even share gives him, one of them
 * with a sheet that is still a draft. Items beyond those of the criteria are rows that are loaded with the others.
 *
 * <p>Works on what {@link ManyApplications} laid in a database whose newest cycle is in its review; a Derby server stands
 * still meanwhile. Arguments: the JDBC address, the number of reviewers, the number of files. Then {@link Benchmark} tells
 * how long the pages take, at ten files and at six hundred:
 *
 * <pre>{@code
 * java -cp … org.qualityaward.benchmark.ManyApplications jdbc:derby:data/derby 700
 * java -cp … org.qualityaward.benchmark.ManyReviews jdbc:derby:data/derby 200 600
 * java -cp … org.qualityaward.benchmark.Benchmark http://localhost:8080 target/quality-award \
 *     reviewer01:/reviewer/score-sheets.xhtml reviewer01:/reviewer/consensus.xhtml \
 *     reviewer01:/reviewer/score-sheet.xhtml?id=1000000600 reviewer01:/reviewer/consensus-items.xhtml?id=1000000100 \
 *     office:/office/review-progress.xhtml
 * }</pre>
 */
public final class ManyReviews {

    private static final long FIRST_ID = 1_000_000_000L;
    private static final int SEATS = 5;
    private static final int ITEMS = 30;
    private static final List<String> CODES = List.of(
            "4.1.2", "4.1.3", "4.1.4", "4.2.2", "4.2.3", "4.3.2", "4.3.3", "4.4.2", "4.4.3", "4.4.4", "4.4.5", "4.4.6",
            "4.4.7", "4.5.2", "4.5.3", "4.6.2", "4.6.3", "4.7.2", "4.7.3", "4.7.4", "4.7.5", "4.7.6", "4.7.7");

    private final Connection connection;
    private final Timestamp now;
    private long next;

    private ManyReviews(Connection connection) throws SQLException {
        this.connection = connection;
        this.now = new Timestamp(System.currentTimeMillis());
        this.next = 2 * FIRST_ID;
    }

    public static void main(String[] arguments) throws SQLException {
        String url = arguments[0];
        Driver driver = DriverManager.getDriver(url);
        try (Connection connection = driver.connect(url, new Properties())) {
            connection.setAutoCommit(false);
            new ManyReviews(connection).lay(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            connection.commit();
        }
        if (url.startsWith("jdbc:derby:")) {
            try {
                driver.connect(url + ";shutdown=true", new Properties());
            } catch (SQLException closed) {
                System.out.println("database closed");
            }
        }
    }

    private void lay(int reviewers, int files) throws SQLException {
        List<Long> people = people(reviewers);
        Long leader = people.get(0);
        long cycle = numbers("SELECT MAX(id) FROM award_cycle").get(0);
        List<Long> applications = numbers("SELECT id FROM application WHERE id >= " + FIRST_ID + " ORDER BY id")
                .subList(0, files);
        run(
                "UPDATE application SET state = 'MATERIAL_REVIEW', cycle_id = ? WHERE id >= " + FIRST_ID,
                new Object[] {cycle});
        long team = ++next;
        run(
                "INSERT INTO team (id, version, cycle_id, name, formed_at) VALUES (?, 1, ?, ?, ?)",
                new Object[] {team, cycle, "压测小组", now});
        List<Object[]> reviews = new ArrayList<>();
        List<Object[]> seats = new ArrayList<>();
        List<Object[]> sheets = new ArrayList<>();
        List<Object[]> scores = new ArrayList<>();
        List<Object[]> items = new ArrayList<>();
        int share = Math.max(1, files * SEATS / reviewers);
        int step = Math.max(1, files / share);
        for (int f = 0; f < files; f++) {
            boolean open = f % 2 == 0 && f > 0;
            long review = ++next;
            reviews.add(new Object[] {
                review, applications.get(f), team, open ? "CONSENSUS" : "SCORING", now, open ? now : null
            });
            for (int i = 0; open && i < ITEMS; i++) {
                items.add(new Object[] {++next, review, code(i)});
            }
            for (int s = 0; s < SEATS; s++) {
                Long person = s == 0 && f % step == 0 ? leader : people.get(1 + (f * SEATS + s) % (people.size() - 1));
                boolean draft = f == 0 && s == 0;
                long sheet = ++next;
                seats.add(new Object[] {++next, review, person, s == 0, now});
                sheets.add(
                        new Object[] {sheet, review, person, draft ? "DRAFT" : "SUBMITTED", now, draft ? null : now});
                for (int i = 0; i < ITEMS; i++) {
                    scores.add(new Object[] {++next, sheet, code(i), 40 + (f + s * 3 + i) % 9 * 5, "优势", "改进机会", now});
                }
            }
        }
        run(
                "INSERT INTO review (id, version, application_id, team_id, phase, assigned_at, consensus_opened_at)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?)",
                reviews.toArray(Object[][]::new));
        run(
                "INSERT INTO review_seat (id, version, review_id, person_id, leader, state, taken_at)"
                        + " VALUES (?, 1, ?, ?, ?, 'TAKEN', ?)",
                seats.toArray(Object[][]::new));
        run(
                "INSERT INTO score_sheet (id, version, review_id, person_id, revision, state, started_at, submitted_at)"
                        + " VALUES (?, 1, ?, ?, 1, ?, ?, ?)",
                sheets.toArray(Object[][]::new));
        run(
                "INSERT INTO item_score (id, version, sheet_id, item_code, percent, strengths, opportunities, saved_at)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, ?)",
                scores.toArray(Object[][]::new));
        run(
                "INSERT INTO consensus_item (id, version, review_id, item_code) VALUES (?, 1, ?, ?)",
                items.toArray(Object[][]::new));
        System.out.printf(
                "%d reviewers, %d files, %d sheets, %d scores; reviewer01 leads on %d; draft %d, in consensus %d%n",
                people.size(),
                files,
                sheets.size(),
                scores.size(),
                (files + step - 1) / step,
                applications.get(0),
                applications.get(2 * step % files));
    }

    private static String code(int item) {
        return item < CODES.size() ? CODES.get(item) : "4.8." + item;
    }

    /** The account of the demo first, then as many more reviewers as are wanted. */
    private List<Long> people(int wanted) throws SQLException {
        List<Long> people = numbers("SELECT id FROM person WHERE account = 'reviewer01'");
        for (int i = 1; i < wanted; i++) {
            long id = ++next;
            run(
                    "INSERT INTO person (id, version, account, name, password_hash, must_change_password, failures, closed)"
                            + " VALUES (?, 1, ?, ?, '-', FALSE, 0, FALSE)",
                    new Object[] {id, "bench" + i, "压测员" + i});
            run("INSERT INTO person_role (person_id, role) VALUES (?, 'REVIEWER')", new Object[] {id});
            people.add(id);
        }
        return people;
    }

    private List<Long> numbers(String sql) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }

    private void run(String sql, Object[]... rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    if (row[i] == null) {
                        statement.setNull(i + 1, Types.TIMESTAMP);
                    } else {
                        statement.setObject(i + 1, row[i]);
                    }
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
