package org.qualityaward.supervision;

import java.io.Serializable;

/**
 * Which pairs of a cycle are asked for; null means any.
 *
 * @param sealed whether the seal is on
 * @param notFiled whether a side has let the time pass, which is told of unsealed pairs only
 * @param reviewerId a reviewer who took part
 * @param organizationId the applicant
 */
public record PairFilter(Boolean sealed, Boolean notFiled, Long reviewerId, Long organizationId)
        implements Serializable {

    public static final PairFilter ANY = new PairFilter(null, null, null, null);

    String clause() {
        return (sealed == null ? "" : sealed ? " AND t.unsealedAt IS NULL" : " AND t.unsealedAt IS NOT NULL")
                + (Boolean.TRUE.equals(notFiled)
                        ? " AND t.unsealedAt IS NOT NULL AND EXISTS (SELECT f FROM SupervisionEvaluation f"
                                + " WHERE f.twoWay = t AND f.state = org.qualityaward.supervision.SupervisionEvaluation.State.NOT_FILED)"
                        : "")
                + (reviewerId == null ? "" : " AND " + reviewerId + " MEMBER OF t.reviewerIds")
                + (organizationId == null ? "" : " AND t.organizationId = " + organizationId);
    }
}
