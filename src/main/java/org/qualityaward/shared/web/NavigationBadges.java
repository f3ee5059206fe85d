package org.qualityaward.shared.web;

import java.io.Serializable;
import java.util.Map;
import org.qualityaward.shared.Caller;

/** How much waits behind each place of the navigation; rooms above know it. */
public interface NavigationBadges {

    /** A count, red only where something is overdue. */
    record Badge(int count, boolean overdue) implements Serializable {

        public int getCount() {
            return count;
        }

        public boolean isOverdue() {
            return overdue;
        }
    }

    /** By page path beginning with a slash; pages where nothing waits are left out. */
    Map<String, Badge> badges(Caller caller);
}
