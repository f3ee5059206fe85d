package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows of the trail, to be read; {@link AuditTrail} alone writes them and nobody changes them. */
@ApplicationScoped
public class AuditEntries {

    @PersistenceContext
    EntityManager entities;

    /** Those that match, newest first unless the request says ascending. */
    Page<AuditEntry> page(AuditFilter filter, Page.Request request) {
        String where = filter.clause();
        String way = request.sort() != null && request.ascending() ? "" : " DESC";
        List<AuditEntry> rows = filter.bind(entities.createQuery(
                        "SELECT e FROM AuditEntry e" + where + " ORDER BY e.happenedAt" + way + ", e.id" + way,
                        AuditEntry.class))
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        long total = filter.bind(entities.createQuery("SELECT COUNT(e) FROM AuditEntry e" + where, Long.class))
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** The rows after one that was read before, oldest first: a way through a long trail that costs the same everywhere. */
    List<AuditEntry> after(AuditFilter filter, long id, int size) {
        String where = filter.clause();
        List<AuditEntry> rows = filter.bind(entities.createQuery(
                        "SELECT e FROM AuditEntry e" + where + (where.isEmpty() ? " WHERE" : " AND")
                                + " e.id > :after ORDER BY e.id",
                        AuditEntry.class))
                .setParameter("after", id)
                .setMaxResults(size)
                .getResultList();
        entities.clear();
        return rows;
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
