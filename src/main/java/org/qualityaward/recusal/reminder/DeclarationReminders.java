package org.qualityaward.recusal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Person;

/** The reminders to declare. */
@ApplicationScoped
public class DeclarationReminders {

    /** Stands for an empty set in a query, which SQL does not know; no row has this id. */
    private static final Set<Long> NOTHING = Set.of(-1L);

    @PersistenceContext
    EntityManager entities;

    /** How often somebody was reminded, and when last. */
    public record Reminded(int times, LocalDate last) implements Serializable {

        public int getTimes() {
            return times;
        }

        public LocalDate getLast() {
            return last;
        }

        Reminded and(LocalDate day) {
            return new Reminded(times + 1, day);
        }
    }

    public void add(DeclarationReminder reminder) {
        entities.persist(reminder);
    }

    public void flush() {
        entities.flush();
    }

    /** All that a person got in a cycle. */
    public List<DeclarationReminder> sentTo(Person person, Cycle cycle) {
        return entities.createQuery(
                        "SELECT r FROM DeclarationReminder r WHERE r.person = :person AND r.application.cycle = :cycle",
                        DeclarationReminder.class)
                .setParameter("person", person)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** Which applicants a person was reminded of in a cycle. */
    public Set<Long> about(Long personId, Cycle cycle) {
        return Set.copyOf(entities.createQuery(
                        "SELECT DISTINCT r.application.id FROM DeclarationReminder r WHERE r.person.id = :person"
                                + " AND r.application.cycle = :cycle",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("cycle", cycle)
                .getResultList());
    }

    /** By person, as far as the reader may know of the applicants that they were reminded of. */
    public Map<Long, Reminded> inCycle(Cycle cycle, Set<Long> hidden) {
        return counted(entities.createQuery(
                        "SELECT DISTINCT r.person.id, r.day FROM DeclarationReminder r WHERE r.application.cycle = :cycle"
                                + " AND r.application.id NOT IN :hidden ORDER BY r.day",
                        Object[].class)
                .setParameter("cycle", cycle)
                .setParameter("hidden", hidden.isEmpty() ? NOTHING : hidden)
                .getResultList());
    }

    /** Those of one person for some applicants. */
    public Reminded of(Long personId, Collection<Long> applications) {
        return counted(entities.createQuery(
                                "SELECT DISTINCT r.person.id, r.day FROM DeclarationReminder r WHERE r.person.id = :person"
                                        + " AND r.application.id IN :applications ORDER BY r.day",
                                Object[].class)
                        .setParameter("person", personId)
                        .setParameter("applications", applications.isEmpty() ? NOTHING : applications)
                        .getResultList())
                .getOrDefault(personId, new Reminded(0, null));
    }

    private static Map<Long, Reminded> counted(List<Object[]> days) {
        Map<Long, Reminded> counted = new HashMap<>();
        days.forEach(row -> counted.merge(
                (Long) row[0], new Reminded(1, (LocalDate) row[1]), (before, one) -> before.and(one.last())));
        return counted;
    }
}
