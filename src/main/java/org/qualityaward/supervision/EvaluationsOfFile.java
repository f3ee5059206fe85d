package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualityaward.cycle.HangsOnFile;
import org.qualityaward.shared.Subject;

/** The pairs of forms about some applications, the forms, and the cases that came of them. */
@ApplicationScoped
class EvaluationsOfFile implements HangsOnFile {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountabilityCases cases;

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
        cases.onApplications(applications).forEach(id -> things.add(new CaseRef(id)));
        return things;
    }
}
