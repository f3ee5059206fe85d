package org.qualityaward.review.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.experts.Expert;

/** What was concluded of reviewers. */
@ApplicationScoped
class Assessments {

    @PersistenceContext
    EntityManager entities;

    void add(ReviewerAssessment assessment) {
        entities.persist(assessment);
        entities.flush();
    }

    /** Those of a cycle that stand. */
    List<ReviewerAssessment> standing(Cycle cycle) {
        return entities.createQuery(
                        "SELECT a FROM ReviewerAssessment a WHERE a.cycle = :cycle ORDER BY a.id",
                        ReviewerAssessment.class)
                .setParameter("cycle", cycle)
                .getResultStream()
                .filter(assessment -> !assessment.isSuperseded())
                .toList();
    }

    Optional<ReviewerAssessment> standing(Cycle cycle, Expert expert) {
        return standing(cycle).stream()
                .filter(each -> each.getExpert().equals(expert))
                .findFirst();
    }

    /** All of one expert, in whichever cycle, the newest first. */
    List<ReviewerAssessment> of(Expert expert) {
        return entities.createQuery(
                        "SELECT a FROM ReviewerAssessment a WHERE a.expert = :expert ORDER BY a.id DESC",
                        ReviewerAssessment.class)
                .setParameter("expert", expert)
                .getResultList();
    }
}
