package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of the trail, to be read; {@link AuditTrail} alone writes them and nobody changes them. */
@ApplicationScoped
public class AuditEntries {

    /** No id is negative: stands where nothing is sealed, since a query wants at least one. */
    private static final Set<Long> NOTHING = Set.of(-1L);

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<UnderSeal> seals;

    /** Those that match, newest first unless the request says ascending. */
    Page<AuditEntry> page(AuditFilter filter, Page.Request request) {
        String where = clause(filter);
        String way = request.sort() != null && request.ascending() ? "" : " DESC";
        List<AuditEntry> rows = bind(
                        filter,
                        entities.createQuery(
                                "SELECT e FROM AuditEntry e" + where + " ORDER BY e.happenedAt" + way + ", e.id" + way,
                                AuditEntry.class))
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        long total = bind(filter, entities.createQuery("SELECT COUNT(e) FROM AuditEntry e" + where, Long.class))
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** The rows after one that was read before, oldest first: a way through a long trail that costs the same everywhere. */
    List<AuditEntry> after(AuditFilter filter, long id, int size) {
        List<AuditEntry> rows = bind(
                        filter,
                        entities.createQuery(
                                "SELECT e FROM AuditEntry e" + clause(filter) + " AND e.id > :after ORDER BY e.id",
                                AuditEntry.class))
                .setParameter("after", id)
                .setMaxResults(size)
                .getResultList();
        entities.clear();
        return rows;
    }

    /** What is under seal is left out until it is not. */
    private static String clause(AuditFilter filter) {
        String where = filter.clause();
        return where + (where.isEmpty() ? " WHERE" : " AND") + " (e.subjectId IS NULL OR e.subjectId NOT IN :sealed)";
    }

    private <Q extends Query> Q bind(AuditFilter filter, Q query) {
        Set<Long> sealed = new HashSet<>(NOTHING);
        seals.forEach(seal -> sealed.addAll(seal.sealedIds()));
        query.setParameter("sealed", sealed);
        return filter.bind(query);
    }

    /** The last sign-ins of an account, right and wrong ones, newest first. */
    public List<AuditEntry> signIns(String account, int size) {
        return entities.createQuery(
                        "SELECT e FROM AuditEntry e WHERE e.account = :account AND e.act = :act ORDER BY e.happenedAt DESC",
                        AuditEntry.class)
                .setParameter("account", account)
                .setParameter("act", "identity.signIn")
                .setMaxResults(size)
                .getResultList();
    }
}
