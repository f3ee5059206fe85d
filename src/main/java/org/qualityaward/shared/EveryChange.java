package org.qualityaward.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/**
 * Hears of every row that is written, of whatever entity (META-INF/orm.xml names it), and tells the {@link Epoch}, which
 * it looks up: a persistence unit that is needed while the application starts is made before anything can be injected.
 */
public class EveryChange {

    /** The trail is shown on its own page only, which remembers nothing. */
    @PostPersist
    @PostUpdate
    @PostRemove
    void written(Object row) {
        if (!(row instanceof AuditEntry)) {
            CDI.current().select(Epoch.class).get().changing();
        }
    }
}
