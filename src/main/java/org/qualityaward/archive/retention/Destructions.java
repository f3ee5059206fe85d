package org.qualityaward.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.qualityaward.shared.NotHere;

/** What was proposed for destruction. */
@ApplicationScoped
@Transactional
public class Destructions {

    @PersistenceContext
    EntityManager entities;

    void add(Destruction destruction) {
        entities.persist(destruction);
        entities.flush();
    }

    /** @throws NotHere if there is none with this id */
    Destruction get(Long id) {
        Destruction found = id == null ? null : entities.find(Destruction.class, id);
        if (found == null) {
            throw new NotHere();
        }
        return found;
    }

    /** All, the latest first. */
    public List<Destruction> all() {
        return entities.createQuery(
                        "SELECT d FROM Destruction d ORDER BY d.proposedAt DESC, d.id DESC", Destruction.class)
                .getResultList();
    }

    /** Ids of the documents that stand on a list which waits for the second person. */
    Set<Long> waiting() {
        return Set.copyOf(entities.createQuery(
                        "SELECT DISTINCT i.id FROM Destruction d JOIN d.documents i WHERE d.state = :state", Long.class)
                .setParameter("state", DestructionState.PROPOSED)
                .getResultList());
    }
}
