package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;

/** The results of the review. */
@ApplicationScoped
public class TeamResults {

    @PersistenceContext
    EntityManager entities;

    /** Takes back a result that a recused person had a say in; the signed report stays. */
    void takeBack(Application application) {
        entities.createQuery("SELECT r FROM TeamResult r WHERE r.application = :application", TeamResult.class)
                .setParameter("application", application)
                .getResultList()
                .forEach(entities::remove);
    }

    /** Those of some applications. */
    public List<TeamResult> of(List<Application> some) {
        return some.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT r FROM TeamResult r WHERE r.application IN :applications", TeamResult.class)
                        .setParameter("applications", some)
                        .getResultList();
    }

    /** Those of a cycle, the highest final points first. */
    public List<TeamResult> inCycle(Cycle cycle) {
        return entities.createQuery(
                        "SELECT r FROM TeamResult r WHERE r.application.cycle = :cycle"
                                + " ORDER BY r.finalPoints DESC, r.application.id",
                        TeamResult.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }
}
