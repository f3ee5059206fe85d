package org.qualityaward.shared;

import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Hears of every row that is written, of whatever entity (META-INF/orm.xml names it), and tells the {@link Epoch}. */
public class EveryChange {

    @Inject
    Epoch epoch;

    /** The trail is shown on its own page only, which remembers nothing. */
    @PostPersist
    @PostUpdate
    @PostRemove
    void written(Object row) {
        if (!(row instanceof AuditEntry)) {
            epoch.changing();
        }
    }
}
