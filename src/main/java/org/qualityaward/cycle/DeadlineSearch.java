package org.qualityaward.cycle;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Set;
import org.qualityaward.shared.Page;

/** One page of the list of deadlines, filtered and sorted by the database. */
class DeadlineSearch {

    private static final Map<String, String> SORTS = Map.of(
            "last", "d.last", "kind", "d.kind", "status", "d.status", "event", "d.event", "article", "d.article");

    private final EntityManager entities;
    private final Cycle cycle;
    private final Deadline.Status status;
    private final DeadlineKind kind;
    private final Set<Long> hidden;

    DeadlineSearch(EntityManager entities, Cycle cycle, Deadline.Status status, DeadlineKind kind, Set<Long> hidden) {
        this.entities = entities;
        this.cycle = cycle;
        this.status = status;
        this.kind = kind;
        this.hidden = hidden;
    }

    Page<Deadline> page(Page.Request request) {
        String where = " FROM Deadline d WHERE d.cycle = :cycle"
                + (status == null ? "" : " AND d.status = :status")
                + (kind == null ? "" : " AND d.kind = :kind")
                + (hidden.isEmpty() ? "" : " AND d.subjectId NOT IN :hidden");
        long total = with(entities.createQuery("SELECT COUNT(d)" + where, Long.class))
                .getSingleResult();
        String sort = request.sort() == null ? "d.last" : SORTS.getOrDefault(request.sort(), "d.last");
        String order = " ORDER BY " + sort + (request.ascending() ? " ASC" : " DESC") + ", d.id";
        return new Page<>(
                with(entities.createQuery("SELECT d" + where + order, Deadline.class))
                        .setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                total);
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query) {
        query.setParameter("cycle", cycle);
        if (status != null) {
            query.setParameter("status", status);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        return query;
    }
}
