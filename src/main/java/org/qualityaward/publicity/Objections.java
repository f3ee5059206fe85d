package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The objections among what was handed in (Article 25): an open one holds its organisation, and no other. */
@ApplicationScoped
public class Objections {

    @PersistenceContext
    EntityManager entities;

    /** Whether one still waits for its ruling; it holds from the moment it is received. */
    public boolean openAgainst(long applicationId) {
        return !against(applicationId, OpinionState.RECEIVED, OpinionState.ACCEPTED)
                .isEmpty();
    }

    /** The latest one that was upheld. */
    public Optional<Opinion> upheldAgainst(long applicationId) {
        return against(applicationId, OpinionState.UPHELD).stream().findFirst();
    }

    /** Those against one application in any of some states, the newest first; all states where none is named. */
    public List<Opinion> against(long applicationId, OpinionState... states) {
        return entities.createQuery(
                        "SELECT o FROM Opinion o WHERE o.application.id = :application AND o.kind = :objection"
                                + " AND o.state IN :states ORDER BY o.receivedAt DESC",
                        Opinion.class)
                .setParameter("application", applicationId)
                .setParameter("objection", OpinionKind.OBJECTION)
                .setParameter("states", Arrays.asList(states.length == 0 ? OpinionState.values() : states))
                .getResultList();
    }
}
