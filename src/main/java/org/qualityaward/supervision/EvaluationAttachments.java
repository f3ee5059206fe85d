package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The material beside the forms. */
@ApplicationScoped
public class EvaluationAttachments {

    @PersistenceContext
    EntityManager entities;

    void add(EvaluationAttachment attachment) {
        entities.persist(attachment);
    }

    void remove(EvaluationAttachment attachment) {
        entities.remove(attachment);
    }

    Optional<EvaluationAttachment> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(EvaluationAttachment.class, id));
    }

    /** Those of a form in the order in which they were added; a handful. */
    public List<EvaluationAttachment> of(EvaluationRef form) {
        return entities.createQuery(
                        "SELECT a FROM EvaluationAttachment a WHERE a.evaluationId = :form ORDER BY a.id",
                        EvaluationAttachment.class)
                .setParameter("form", form.id())
                .getResultList();
    }
}
