package org.qualityaward.application;

import java.io.Serializable;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Page;

/**
 * What a list of applications asks for; drafts are never in it. Plain SQL, so that every sort runs along an index and a page
 * costs the same in a table of a hundred rows and of a hundred thousand; the count stops at {@link #MOST}.
 *
 * @param text part of a name, a former name or a credit code; null or blank for any
 * @param cycleId null for every cycle
 * @param district null for every district
 * @param states empty for every state
 * @param dueFrom first day of the wanted last days, null for none
 * @param dueTo last day of the wanted last days, null for none
 * @param hidden ids of which the caller must learn nothing
 */
public record ApplicationSearch(
        String text,
        Long cycleId,
        District district,
        Set<ApplicationState> states,
        LocalDate dueFrom,
        LocalDate dueTo,
        Set<Long> hidden)
        implements Serializable {

    /** No list is counted or paged further than this: whoever has more has to narrow it. */
    public static final int MOST = 10_000;

    private static final Map<String, String> ORDERS = Map.of(
            "number", "number",
            "name", "name %1$s, number",
            "district", "district %1$s, number",
            "industry", "industry %1$s, number",
            "submittedAt", "submitted_at %1$s, number",
            "state", "state %1$s, number",
            "dueOn", "due_on %1$s, number");

    private static final String COLUMNS =
            "id, number, name, credit_code, district, industry, submitted_at, state, due_on, cycle_id";

    public ApplicationSearch {
        states = Set.copyOf(states);
        hidden = Set.copyOf(hidden);
    }

    /** Everything that was filed. */
    public static ApplicationSearch everything(Set<Long> hidden) {
        return new ApplicationSearch(null, null, null, Set.of(), null, null, hidden);
    }

    /** A question to the database with its facts in order. */
    record Question(String sql, List<Object> facts) {}

    Question rows(Page.Request request) {
        List<Object> facts = new ArrayList<>();
        String direction = request.ascending() ? "ASC" : "DESC";
        String order =
                String.format(ORDERS.getOrDefault(String.valueOf(request.sort()), ORDERS.get("dueOn")), direction);
        String sql = "SELECT " + COLUMNS + " FROM application" + where(facts) + " ORDER BY " + order + " " + direction
                + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
        facts.add(request.first());
        facts.add(Math.max(1, Math.min(request.size(), MOST)));
        return new Question(sql, facts);
    }

    Question total() {
        List<Object> facts = new ArrayList<>();
        String sql = "SELECT COUNT(*) FROM (SELECT id FROM application" + where(facts) + " FETCH FIRST " + MOST
                + " ROWS ONLY) AS counted";
        return new Question(sql, facts);
    }

    private String where(List<Object> facts) {
        StringBuilder where = new StringBuilder(" WHERE submitted_at IS NOT NULL");
        if (text != null && !text.isBlank()) {
            where.append(
                    " AND (name LIKE ? ESCAPE '!' OR former_names LIKE ? ESCAPE '!' OR credit_code LIKE ? ESCAPE '!')");
            String part =
                    "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            facts.addAll(List.of(part, part, part.toUpperCase(Locale.ROOT)));
        }
        equal(where, "cycle_id", cycleId, facts);
        equal(where, "district", district == null ? null : district.name(), facts);
        among(where, "state IN", states.stream().map(Enum::name).sorted().toList(), facts);
        if (dueFrom != null) {
            where.append(" AND due_on >= ?");
            facts.add(Date.valueOf(dueFrom));
        }
        if (dueTo != null) {
            where.append(" AND due_on <= ?");
            facts.add(Date.valueOf(dueTo));
        }
        among(where, "id NOT IN", hidden.stream().sorted().toList(), facts);
        return where.toString();
    }

    private static void equal(StringBuilder where, String column, Object value, List<Object> facts) {
        if (value != null) {
            where.append(" AND ").append(column).append(" = ?");
            facts.add(value);
        }
    }

    private static void among(StringBuilder where, String test, List<?> values, List<Object> facts) {
        if (!values.isEmpty()) {
            where.append(" AND ").append(test).append(" (");
            where.append(String.join(", ", Collections.nCopies(values.size(), "?")))
                    .append(')');
            facts.addAll(values);
        }
    }

    static ApplicationRow row(Object... column) {
        return new ApplicationRow(
                ((Number) column[0]).longValue(),
                (String) column[1],
                (String) column[2],
                (String) column[3],
                District.valueOf((String) column[4]),
                (String) column[5],
                instant(column[6]),
                ApplicationState.valueOf((String) column[7]),
                date(column[8]),
                ((Number) column[9]).longValue());
    }

    /** Stored in UTC, see {@link org.qualityaward.shared.InstantConverter}. */
    private static Instant instant(Object stored) {
        LocalDateTime time =
                stored instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) stored;
        return time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDate date(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
