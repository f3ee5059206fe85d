package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;

/** The applications of all cycles. */
@ApplicationScoped
public class Applications {

    @PersistenceContext
    EntityManager entities;

    public void add(Application application) {
        entities.persist(application);
    }

    public Optional<Application> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Application.class, id));
    }

    /** Those of a cycle in any of some states, by number; all states where none is named. */
    public List<Application> inCycle(Cycle cycle, ApplicationState... states) {
        List<ApplicationState> wanted = Arrays.asList(states.length == 0 ? ApplicationState.values() : states);
        return entities.createQuery(
                        "SELECT a FROM Application a WHERE a.cycle = :cycle AND a.state IN :states ORDER BY a.number",
                        Application.class)
                .setParameter("cycle", cycle)
                .setParameter("states", wanted)
                .getResultList();
    }
}
