package org.qualityaward.shared;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualityaward.shared.AuditEntry.Outcome;

/**
 * Which rows of the trail are asked for; null means any.
 *
 * @param person part of an account or name
 * @param act beginning of an act's name, such as {@code identity.} or {@code application.submit}
 * @param subjectKind kind of the thing
 * @param subjectId id of the thing
 * @param from first day, in China
 * @param to last day, in China
 */
public record AuditFilter(
        String person, String act, String subjectKind, Long subjectId, Outcome outcome, LocalDate from, LocalDate to) {

    public static final AuditFilter NONE = new AuditFilter(null, null, null, null, null, null, null);

    String clause() {
        List<String> parts = new ArrayList<>();
        if (given(person)) {
            parts.add("(LOWER(e.account) LIKE :person ESCAPE '!' OR LOWER(e.personName) LIKE :person ESCAPE '!')");
        }
        if (given(act)) {
            parts.add("e.act LIKE :act ESCAPE '!'");
        }
        if (given(subjectKind)) {
            parts.add("e.subjectKind = :subjectKind");
        }
        if (subjectId != null) {
            parts.add("e.subjectId = :subjectId");
        }
        if (outcome != null) {
            parts.add("e.outcome = :outcome");
        }
        if (from != null) {
            parts.add("e.happenedAt >= :from");
        }
        if (to != null) {
            parts.add("e.happenedAt < :to");
        }
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    <Q extends Query> Q bind(Q query) {
        if (given(person)) {
            query.setParameter("person", "%" + escaped(person.strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (given(act)) {
            query.setParameter("act", escaped(act.strip()) + "%");
        }
        if (given(subjectKind)) {
            query.setParameter("subjectKind", subjectKind.strip());
        }
        if (subjectId != null) {
            query.setParameter("subjectId", subjectId);
        }
        if (outcome != null) {
            query.setParameter("outcome", outcome);
        }
        if (from != null) {
            query.setParameter("from", from.atStartOfDay(AwardClock.CHINA).toInstant());
        }
        if (to != null) {
            query.setParameter(
                    "to", to.plusDays(1).atStartOfDay(AwardClock.CHINA).toInstant());
        }
        return query;
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
