package org.qualityaward.review.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.cycle.Cycle;

/** Who was reminded, and how far an overdue review was passed on. */
@ApplicationScoped
public class ReviewClock {

    @PersistenceContext
    EntityManager entities;

    void add(Object thing) {
        entities.persist(thing);
        entities.flush();
    }

    public List<Reminder> reminders(Cycle cycle, LocalDate day) {
        return entities.createQuery("SELECT r FROM Reminder r WHERE r.cycle = :cycle AND r.day = :day", Reminder.class)
                .setParameter("cycle", cycle)
                .setParameter("day", day)
                .getResultList();
    }

    public List<Escalation> escalations(Cycle cycle) {
        return entities.createQuery("SELECT e FROM Escalation e WHERE e.cycle = :cycle ORDER BY e.id", Escalation.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }
}
