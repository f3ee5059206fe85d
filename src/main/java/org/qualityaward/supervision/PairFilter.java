package org.qualityaward.supervision;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qualityaward.review.EngagementKind;

/**
 * Which pairs of a cycle are asked for; null means any. What the forms say counts only where the seal is broken, else a list
 * would tell what a sealed form says.
 *
 * @param sealed whether the seal is on
 * @param engagement the kind of engagement
 * @param direction which side's form the next three speak of; null for either
 * @param notFiled whether that side has let the time pass
 * @param adverse whether that form answers adversely
 * @param item code of a question that it answers with yes
 * @param reviewerId a reviewer who took part
 * @param organizationId the applicant
 */
public record PairFilter(
        Boolean sealed,
        EngagementKind engagement,
        Direction direction,
        Boolean notFiled,
        Boolean adverse,
        String item,
        Long reviewerId,
        Long organizationId)
        implements Serializable {

    public static final PairFilter ANY = new PairFilter(null, null, null, null, null, null, null, null);
    static final PairFilter UNSEALED = new PairFilter(false, null, null, null, null, null, null, null);
    static final PairFilter NOT_FILED = new PairFilter(false, null, null, true, null, null, null, null);

    /** Begins with {@code AND} for each condition; its parameters are set by {@link #bind}. */
    String clause() {
        return (sealed == null ? "" : sealed ? " AND t.unsealedAt IS NULL" : " AND t.unsealedAt IS NOT NULL")
                + (engagement == null ? "" : " AND t.engagement = :engagement")
                + (isNotFiled() ? form("f.state = :notFiled") : "")
                + (isAdverse() ? form(isTrue("f.standing") + " AND EXISTS (" + adverseAnswer() + ")") : "")
                + (reviewerId == null ? "" : " AND :reviewer MEMBER OF t.reviewerIds")
                + (organizationId == null ? "" : " AND t.organizationId = :organization");
    }

    private boolean isNotFiled() {
        return Boolean.TRUE.equals(notFiled);
    }

    private boolean isAdverse() {
        return item != null || Boolean.TRUE.equals(adverse);
    }

    private String form(String which) {
        return " AND t.unsealedAt IS NOT NULL AND EXISTS (SELECT f FROM SupervisionEvaluation f WHERE f.twoWay = t"
                + (direction == null ? "" : " AND f.direction = :direction") + " AND " + which + ")";
    }

    private String adverseAnswer() {
        return "SELECT a FROM Answer a WHERE a.form = f AND " + isTrue("a.adverse")
                + (item == null ? "" : " AND a.code = :item");
    }

    /** In a query that is asked for page by page, values stand in the text, where Derby compares no truth with a number. */
    private static String isTrue(String column) {
        return "SQL('CASE WHEN ? THEN 1 ELSE 0 END', " + column + ") = 1";
    }

    /** Sets what {@link #clause} asks for. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("engagement", engagement);
        facts.put("notFiled", isNotFiled() ? SupervisionEvaluation.State.NOT_FILED : null);
        facts.put("direction", isNotFiled() || isAdverse() ? direction : null);
        facts.put("item", item);
        facts.put("reviewer", reviewerId);
        facts.put("organization", organizationId);
        facts.forEach((name, value) -> {
            if (value != null) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
