package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Role;

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

    /** The newest; a correction that alleges more after its end opens a further one. */
    Optional<AccountabilityCase> about(TwoWayEvaluation pair, Direction direction) {
        return entities.createQuery(
                        "SELECT c FROM AccountabilityCase c WHERE c.twoWay = :pair AND c.direction = :direction"
                                + " ORDER BY c.runningNumber DESC",
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
     * @param hidden ids of applications of which the reader must learn nothing
     */
    Page<AccountabilityCase> page(Cycle cycle, CaseFilter filter, Set<Long> hidden, Page.Request request) {
        String where = " WHERE c.cycle = :cycle AND c.twoWay.application.id NOT IN :hidden" + filter.clause();
        List<AccountabilityCase> rows = filter.bind(entities.createQuery(
                        "SELECT c FROM AccountabilityCase c" + where + " ORDER BY c.runningNumber DESC",
                        AccountabilityCase.class))
                .setParameter("cycle", cycle)
                .setParameter("hidden", orNothing(hidden))
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        long total = filter.bind(entities.createQuery("SELECT COUNT(c) FROM AccountabilityCase c" + where, Long.class))
                .setParameter("cycle", cycle)
                .setParameter("hidden", orNothing(hidden))
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** Those of a cycle that are not concluded, the oldest first; a handful. */
    List<AccountabilityCase> open(Cycle cycle, Set<Long> hidden) {
        return entities.createQuery(
                        "SELECT c FROM AccountabilityCase c WHERE c.cycle = :cycle AND c.state <> :concluded"
                                + " AND c.twoWay.application.id NOT IN :hidden"
                                + " ORDER BY c.openedAt, c.id",
                        AccountabilityCase.class)
                .setParameter("cycle", cycle)
                .setParameter("concluded", AccountabilityCase.State.CONCLUDED)
                .setParameter("hidden", orNothing(hidden))
                .getResultList();
    }

    private static Set<Long> orNothing(Set<Long> hidden) {
        return hidden.isEmpty() ? Set.of(-1L) : hidden;
    }

    /** Ids of the cases that were put to the caller's side. */
    List<Long> putTo(Caller caller) {
        boolean applicant = caller.is(Role.APPLICANT) && caller.organizationId() != null;
        if (!applicant && !caller.is(Role.REVIEWER)) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT c.id FROM AccountabilityCase c JOIN c.twoWay t WHERE c.hearing.until IS NOT NULL"
                                + " AND c.direction = :about AND "
                                + (applicant ? "t.organizationId = :me" : ":me MEMBER OF t.reviewerIds"),
                        Long.class)
                .setParameter("about", applicant ? Direction.ABOUT_APPLICANT : Direction.ABOUT_TEAM)
                .setParameter("me", applicant ? caller.organizationId() : caller.personId())
                .getResultList();
    }

    /** Ids of the cases that came of some applications. */
    List<Long> onApplications(Set<Long> applications) {
        return entities.createQuery(
                        "SELECT c.id FROM AccountabilityCase c WHERE c.twoWay.application.id IN :applications",
                        Long.class)
                .setParameter("applications", applications)
                .getResultList();
    }
}
