package org.qualityaward.supervision;

import java.io.Serializable;
import org.qualityaward.review.EngagementKind;

/**
 * How many forms of one direction and kind of engagement were filed, of those whose seal is broken; what is still sealed
 * counts in neither number.
 */
public record ResponseRate(Direction direction, EngagementKind engagement, long filed, long due)
        implements Serializable {

    /** In whole per cent of those due, rounded down; 0 where none was due. */
    public int percent() {
        return due == 0 ? 0 : (int) (filed * 100 / due);
    }
}
