package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualityaward.cycle.HangsOnFile;
import org.qualityaward.shared.Subject;

/** The pairs of forms about some applications, and the forms. */
@ApplicationScoped
class EvaluationsOfFile implements HangsOnFile {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Subject> on(Set<Long> applications) {
        List<Subject> things = new ArrayList<>();
        entities.createQuery("SELECT t.id FROM TwoWayEvaluation t WHERE t.application.id IN :applications", Long.class)
                .setParameter("applications", applications)
                .getResultList()
                .forEach(id -> things.add(new TwoWayRef(id)));
        entities.createQuery(
                        "SELECT f.id FROM SupervisionEvaluation f WHERE f.twoWay.application.id IN :applications",
                        Long.class)
                .setParameter("applications", applications)
                .getResultList()
                .forEach(id -> things.add(new EvaluationRef(id)));
        return things;
    }
}
