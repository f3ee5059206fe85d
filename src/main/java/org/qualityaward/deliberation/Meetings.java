package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;

/** The meetings of the steering group. */
@ApplicationScoped
public class Meetings {

    @PersistenceContext
    EntityManager entities;

    void add(Meeting meeting) {
        entities.persist(meeting);
        entities.flush();
    }

    public Optional<Meeting> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Meeting.class, id));
    }

    public Optional<MeetingItem> findItem(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(MeetingItem.class, id));
    }

    /** Those of a cycle, the latest first. */
    public List<Meeting> inCycle(Cycle cycle) {
        return entities.createQuery(
                        "SELECT m FROM Meeting m WHERE m.cycle = :cycle ORDER BY m.number DESC", Meeting.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    public Optional<Meeting> latest(Cycle cycle) {
        return inCycle(cycle).stream().findFirst();
    }
}
