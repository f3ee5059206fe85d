package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qualityaward.cycle.Cycle;

/** Counts that compare: cycle with cycle, reviewer with reviewer, applicant with applicant. Only of what is unsealed. */
@ApplicationScoped
class ComparedFigures {

    private static final Set<Long> NOTHING = Set.of(-1L);
    private static final String FORMS = " FROM SupervisionEvaluation f JOIN f.twoWay t ";
    private static final String UNSEALED = " t.unsealedAt IS NOT NULL AND t.application.id NOT IN :hidden ";
    private static final String STANDING = " f.standing = TRUE AND" + UNSEALED;

    @PersistenceContext
    EntityManager entities;

    /** All cycles that have forms, the earliest first, both directions of each. */
    List<Trend> trends(Set<Long> hidden) {
        Map<String, long[]> counts = new TreeMap<>();
        rows(
                        "SELECT t.cycle.year, f.direction, f.state, COUNT(f)" + FORMS + "WHERE f.revision = 1 AND"
                                + UNSEALED + "GROUP BY t.cycle.year, f.direction, f.state",
                        hidden)
                .forEach(row -> {
                    long[] of = of(counts, row);
                    of[1] += (Long) row[3];
                    of[0] += row[2] == SupervisionEvaluation.State.FILED ? (Long) row[3] : 0;
                });
        rows(
                        "SELECT t.cycle.year, f.direction, SUM(a.rating), COUNT(a.rating)" + FORMS
                                + "JOIN f.answers a WHERE a.rating IS NOT NULL AND" + STANDING
                                + "GROUP BY t.cycle.year, f.direction",
                        hidden)
                .forEach(row -> {
                    of(counts, row)[2] = ((Number) row[2]).longValue();
                    of(counts, row)[3] = (Long) row[3];
                });
        rows(
                        "SELECT t.cycle.year, f.direction, COUNT(DISTINCT f.id)" + FORMS
                                + "JOIN f.answers a WHERE a.adverse = TRUE AND" + STANDING
                                + "GROUP BY t.cycle.year, f.direction",
                        hidden)
                .forEach(row -> of(counts, row)[4] = (Long) row[2]);
        List<Trend> trends = new ArrayList<>();
        counts.forEach((key, n) -> {
            String[] parts = key.split(" ");
            trends.add(
                    new Trend(Integer.parseInt(parts[0]), Direction.valueOf(parts[1]), n[0], n[1], n[2], n[3], n[4]));
        });
        return trends;
    }

    private static long[] of(Map<String, long[]> counts, Object... row) {
        return counts.computeIfAbsent(row[0] + " " + row[1], key -> new long[5]);
    }

    /** What each applicant said of the teams of each reviewer: one voice each, whatever the number of its forms. */
    Map<Long, List<StandingOutPolicy.Voice>> ofReviewers(Cycle cycle, Set<Long> hidden) {
        return voices("r", "t.organizationId", "JOIN t.reviewerIds r ", Direction.ABOUT_TEAM, cycle, hidden);
    }

    /** What was said of each applicant: one voice for each engagement. */
    Map<Long, List<StandingOutPolicy.Voice>> ofApplicants(Cycle cycle, Set<Long> hidden) {
        return voices("t.organizationId", "t.id", "", Direction.ABOUT_APPLICANT, cycle, hidden);
    }

    private Map<Long, List<StandingOutPolicy.Voice>> voices(
            String whom, String who, String join, Direction direction, Cycle cycle, Set<Long> hidden) {
        String where = "WHERE t.cycle = :cycle AND f.direction = :direction AND" + STANDING;
        String group = "GROUP BY " + whom + ", " + who;
        Set<String> adverse = new HashSet<>();
        bound(
                        "SELECT " + whom + ", " + who + FORMS + join + "JOIN f.answers a " + where
                                + "AND a.adverse = TRUE " + group,
                        direction,
                        cycle,
                        hidden)
                .forEach(row -> adverse.add(row[0] + " " + row[1]));
        Map<Long, List<StandingOutPolicy.Voice>> voices = new HashMap<>();
        bound(
                        "SELECT " + whom + ", " + who + ", SUM(a.rating), COUNT(a.rating)" + FORMS + join
                                + "JOIN f.answers a " + where + "AND a.rating IS NOT NULL " + group,
                        direction,
                        cycle,
                        hidden)
                .forEach(row -> voices.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new StandingOutPolicy.Voice(
                                ((Number) row[2]).doubleValue() / (Long) row[3],
                                adverse.contains(row[0] + " " + row[1]))));
        return voices;
    }

    private List<Object[]> bound(String query, Direction direction, Cycle cycle, Set<Long> hidden) {
        return entities.createQuery(query, Object[].class)
                .setParameter("direction", direction)
                .setParameter("cycle", cycle)
                .setParameter("hidden", hidden.isEmpty() ? NOTHING : hidden)
                .getResultList();
    }

    private List<Object[]> rows(String query, Set<Long> hidden) {
        return entities.createQuery(query, Object[].class)
                .setParameter("hidden", hidden.isEmpty() ? NOTHING : hidden)
                .getResultList();
    }
}
