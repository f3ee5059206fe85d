package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Page;

/** The cases of accountability. */
@ApplicationScoped
public class AccountabilityCases {

    @PersistenceContext
    EntityManager entities;

    void add(AccountabilityCase opened) {
        entities.persist(opened);
    }

    Optional<AccountabilityCase> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(AccountabilityCase.class, id));
    }

    Optional<AccountabilityCase> about(TwoWayEvaluation pair, Direction direction) {
        return entities.createQuery(
                        "SELECT c FROM AccountabilityCase c WHERE c.twoWay = :pair AND c.direction = :direction",
                        AccountabilityCase.class)
                .setParameter("pair", pair)
                .setParameter("direction", direction)
                .getResultStream()
                .findFirst();
    }

    /** The next running number of a cycle; should two take the same, the database lets one of them win. */
    int nextNumber(Cycle cycle) {
        Integer last = entities.createQuery(
                        "SELECT MAX(c.runningNumber) FROM AccountabilityCase c WHERE c.cycle = :cycle", Integer.class)
                .setParameter("cycle", cycle)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /**
     * A page of the cases of a cycle, the newest first.
     *
     * @param state null for any
     */
    Page<AccountabilityCase> page(Cycle cycle, AccountabilityCase.State state, Page.Request request) {
        String where = " WHERE c.cycle = :cycle" + (state == null ? "" : " AND c.state = :state");
        var rows = entities.createQuery(
                        "SELECT c FROM AccountabilityCase c" + where + " ORDER BY c.runningNumber DESC",
                        AccountabilityCase.class)
                .setParameter("cycle", cycle);
        var total = entities.createQuery("SELECT COUNT(c) FROM AccountabilityCase c" + where, Long.class)
                .setParameter("cycle", cycle);
        if (state != null) {
            rows.setParameter("state", state);
            total.setParameter("state", state);
        }
        return new Page<>(
                rows.setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                total.getSingleResult());
    }

    /** Those of a cycle that are not concluded, the oldest first; a handful. */
    List<AccountabilityCase> open(Cycle cycle) {
        return entities.createQuery(
                        "SELECT c FROM AccountabilityCase c WHERE c.cycle = :cycle AND c.state <> :concluded"
                                + " ORDER BY c.openedAt, c.id",
                        AccountabilityCase.class)
                .setParameter("cycle", cycle)
                .setParameter("concluded", AccountabilityCase.State.CONCLUDED)
                .getResultList();
    }
}
