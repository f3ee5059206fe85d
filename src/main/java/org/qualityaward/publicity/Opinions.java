package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Page;

/**
 * The register of what was handed in. Whoever must not know of an application never finds what concerns it (Article 34),
 * and it is not counted for him.
 */
@ApplicationScoped
public class Opinions {

    private static final List<OpinionState> OPEN = List.of(OpinionState.RECEIVED, OpinionState.ACCEPTED);

    @PersistenceContext
    EntityManager entities;

    void add(Opinion opinion) {
        entities.persist(opinion);
        entities.flush();
    }

    public Optional<Opinion> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Opinion.class, id));
    }

    public Optional<Opinion> byReceipt(String receiptNumber) {
        return entities.createQuery("SELECT o FROM Opinion o WHERE o.receiptNumber = :number", Opinion.class)
                .setParameter("number", receiptNumber)
                .getResultStream()
                .findFirst();
    }

    /**
     * The register of a cycle, what is open first, then the newest.
     *
     * @param kinds kinds wanted
     * @param openOnly whether only what still waits for the office
     * @param hidden applications the reader must not know of
     */
    public Page<Opinion> register(
            Cycle cycle, Set<OpinionKind> kinds, boolean openOnly, Set<Long> hidden, Page.Request request) {
        String from = " FROM Opinion o LEFT JOIN o.application a WHERE o.cycle = :cycle AND o.kind IN :kinds"
                + (openOnly ? " AND o.state IN :open" : "")
                + (hidden.isEmpty() ? "" : " AND (a.id IS NULL OR a.id NOT IN :hidden)");
        TypedQuery<Opinion> rows = filled(
                        entities.createQuery(
                                "SELECT o" + from + " ORDER BY o.receivedAt DESC, o.id DESC", Opinion.class),
                        cycle,
                        kinds,
                        openOnly,
                        hidden)
                .setFirstResult(request.first())
                .setMaxResults(request.size());
        long total = filled(entities.createQuery("SELECT COUNT(o)" + from, Long.class), cycle, kinds, openOnly, hidden)
                .getSingleResult();
        return new Page<>(rows.getResultList(), total);
    }

    private static <T> TypedQuery<T> filled(
            TypedQuery<T> query, Cycle cycle, Set<OpinionKind> kinds, boolean openOnly, Set<Long> hidden) {
        query.setParameter("cycle", cycle).setParameter("kinds", kinds);
        if (openOnly) {
            query.setParameter("open", OPEN);
        }
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        return query;
    }

    /** How many answers to notices were given in a cycle in any of some states; all states where none is named. */
    public long count(Cycle cycle, OpinionState... states) {
        List<OpinionState> wanted = List.of(states.length == 0 ? OpinionState.values() : states);
        return entities.createQuery(
                        "SELECT COUNT(o) FROM Opinion o WHERE o.cycle = :cycle AND o.kind IN :kinds AND o.state IN :states",
                        Long.class)
                .setParameter("cycle", cycle)
                .setParameter("kinds", List.of(OpinionKind.OPINION, OpinionKind.OBJECTION, OpinionKind.LEAD))
                .setParameter("states", wanted)
                .getSingleResult();
    }

    /** How many of each kind, of those the caller may know of, still wait for the office. */
    public Map<OpinionKind, Long> countOpen(Cycle cycle, Set<Long> hidden) {
        Map<OpinionKind, Long> counts = new EnumMap<>(OpinionKind.class);
        TypedQuery<Object[]> query = entities.createQuery(
                "SELECT o.kind, COUNT(o) FROM Opinion o LEFT JOIN o.application a"
                        + " WHERE o.cycle = :cycle AND o.state IN :open"
                        + (hidden.isEmpty() ? "" : " AND (a.id IS NULL OR a.id NOT IN :hidden)")
                        + " GROUP BY o.kind ORDER BY o.kind",
                Object[].class);
        query.setParameter("cycle", cycle).setParameter("open", OPEN);
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        query.getResultList().forEach(row -> counts.put((OpinionKind) row[0], (Long) row[1]));
        return counts;
    }

    /** How many came from one sender since an instant. */
    long countFrom(String senderMark, Instant since) {
        return entities.createQuery(
                        "SELECT COUNT(o) FROM Opinion o WHERE o.senderMark = :mark AND o.receivedAt > :since",
                        Long.class)
                .setParameter("mark", senderMark)
                .setParameter("since", since)
                .getSingleResult();
    }
}
