package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The editions of the forms. */
@ApplicationScoped
public class EvaluationTemplates {

    @PersistenceContext
    EntityManager entities;

    /** The newest edition in force on a day; the first one ships with the schema, so there always is one. */
    public EvaluationTemplate inForce(Direction direction, LocalDate day) {
        return entities.createQuery(
                        "SELECT t FROM EvaluationTemplate t WHERE t.direction = :direction AND t.validFrom <= :day"
                                + " ORDER BY t.edition DESC",
                        EvaluationTemplate.class)
                .setParameter("direction", direction)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** A question by its code, as the newest edition that has it words it. */
    public Optional<EvaluationItem> item(Direction direction, String code) {
        return editions(direction).stream()
                .flatMap(edition -> edition.item(code).stream())
                .findFirst();
    }

    public void add(EvaluationTemplate template) {
        entities.persist(template);
    }

    void remove(EvaluationTemplate draft) {
        entities.remove(draft);
    }

    Optional<EvaluationTemplate> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(EvaluationTemplate.class, id));
    }

    /** All editions of a direction, the newest first. */
    List<EvaluationTemplate> editions(Direction direction) {
        return entities.createQuery(
                        "SELECT t FROM EvaluationTemplate t WHERE t.direction = :direction ORDER BY t.edition DESC",
                        EvaluationTemplate.class)
                .setParameter("direction", direction)
                .getResultList();
    }
}
