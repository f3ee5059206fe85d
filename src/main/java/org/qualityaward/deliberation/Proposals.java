package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;

/** The proposed lists with all that became of their places, and the signatures over them. */
@ApplicationScoped
public class Proposals {

    @PersistenceContext
    EntityManager entities;

    void add(Proposal proposal) {
        entities.persist(proposal);
        entities.flush();
    }

    void add(Approval approval) {
        entities.persist(approval);
        entities.flush();
    }

    public Optional<Proposal> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Proposal.class, id));
    }

    /** The places of a cycle in any of some states, awards first, in order of rank; all states where none is named. */
    public List<Proposal> inCycle(Cycle cycle, ProposalState... states) {
        return inCycle(cycle, Set.of(), states);
    }

    /** Likewise without the applications that somebody must not know of. */
    public List<Proposal> inCycle(Cycle cycle, Set<Long> hidden, ProposalState... states) {
        var query = entities.createQuery(
                        "SELECT p FROM Proposal p WHERE p.cycle = :cycle AND p.state IN :states"
                                + (hidden.isEmpty() ? "" : " AND p.application.id NOT IN :hidden")
                                + " ORDER BY p.honour DESC, p.place, p.id",
                        Proposal.class)
                .setParameter("cycle", cycle)
                .setParameter("states", Arrays.asList(states.length == 0 ? ProposalState.values() : states));
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        return query.getResultList();
    }

    /** The place that stands for an application now. */
    public Optional<Proposal> standingOf(Long applicationId) {
        return entities.createQuery(
                        "SELECT p FROM Proposal p WHERE p.application.id = :application ORDER BY p.id DESC",
                        Proposal.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .filter(proposal -> proposal.getState().isStanding())
                .findFirst();
    }

    /** The signatures of a cycle, the latest first. */
    public List<Approval> approvals(Cycle cycle) {
        return entities.createQuery(
                        "SELECT a FROM Approval a WHERE a.cycle = :cycle ORDER BY a.madeAt DESC", Approval.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }
}
