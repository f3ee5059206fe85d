package org.qualityaward.review.experts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualityaward.shared.Page;

/** The expert pool (专家库). */
@ApplicationScoped
public class ExpertPool {

    /** Columns that a list can be sorted by. */
    private static final Map<String, String> SORTS =
            Map.of("person.name", "person.name", "unit", "unit", "specialty", "specialty", "enteredOn", "enteredOn");

    @PersistenceContext
    EntityManager entities;

    public void add(Expert expert) {
        entities.persist(expert);
    }

    void add(Training training) {
        entities.persist(training);
    }

    /** An expert's trainings, the newest first. */
    List<Training> trainings(Expert expert) {
        return entities.createQuery(
                        "SELECT t FROM Training t WHERE t.expert = :expert ORDER BY t.heldOn DESC, t.id DESC",
                        Training.class)
                .setParameter("expert", expert)
                .getResultList();
    }

    /** Lessons since a day, by the expert's id. */
    public Map<Long, Integer> hoursSince(LocalDate day) {
        Map<Long, Integer> hours = new HashMap<>();
        entities.createQuery("SELECT t FROM Training t WHERE t.heldOn >= :day", Training.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(training -> hours.merge(training.getExpert().getId(), training.getHours(), Integer::sum));
        return hours;
    }

    public Optional<Expert> of(Long personId) {
        return entities.createQuery("SELECT e FROM Expert e WHERE e.person.id = :person", Expert.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Expert> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Expert.class, id));
    }

    /** A page of those whose account is open; sorted by account unless the request names another column. */
    public Page<Expert> page(String search, Page.Request request) {
        String text = search == null ? "" : search.strip();
        // As text: beside a search the value would be written into the statement as a number, which Derby refuses.
        String where = " WHERE CAST(e.person.closed AS VARCHAR(5)) = 'false'"
                + (text.isEmpty()
                        ? ""
                        : " AND (LOCATE(:text, e.person.name) > 0 OR LOCATE(:text, e.unit) > 0"
                                + " OR LOCATE(:text, e.specialty) > 0 OR LOCATE(:text, e.industries) > 0)");
        String by = request.sort() == null ? "person.account" : SORTS.getOrDefault(request.sort(), "person.account");
        TypedQuery<Expert> rows = entities.createQuery(
                "SELECT e FROM Expert e" + where + " ORDER BY e." + by + (request.ascending() ? "" : " DESC")
                        + ", e.id",
                Expert.class);
        TypedQuery<Long> total = entities.createQuery("SELECT COUNT(e) FROM Expert e" + where, Long.class);
        if (!text.isEmpty()) {
            rows.setParameter("text", text);
            total.setParameter("text", text);
        }
        return new Page<>(
                rows.setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                total.getSingleResult());
    }

    /** Everybody in it who may be asked: whose account is open and whom no case of accountability bars, by account. */
    public List<Expert> all() {
        return entities.createQuery(
                        "SELECT e FROM Expert e WHERE e.person.closed = FALSE AND e.person.id NOT IN"
                                + " (SELECT c.personId FROM ExpertConduct c WHERE c.barred = TRUE) ORDER BY e.person.account",
                        Expert.class)
                .getResultList();
    }
}
