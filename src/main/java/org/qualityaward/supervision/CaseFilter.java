package org.qualityaward.supervision;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;

/**
 * Which cases of a cycle are asked for; null means any.
 *
 * @param open whether they are not concluded yet
 */
public record CaseFilter(AccountabilityCase.State state, Boolean open, Direction direction) implements Serializable {

    public static final CaseFilter ANY = new CaseFilter(null, null, null);

    String clause() {
        return (state == null ? "" : " AND c.state = :state")
                + (open == null ? "" : open ? " AND c.state <> :concluded" : " AND c.state = :concluded")
                + (direction == null ? "" : " AND c.direction = :direction");
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (state != null) {
            query.setParameter("state", state);
        }
        if (open != null) {
            query.setParameter("concluded", AccountabilityCase.State.CONCLUDED);
        }
        return direction == null ? query : query.setParameter("direction", direction);
    }
}
