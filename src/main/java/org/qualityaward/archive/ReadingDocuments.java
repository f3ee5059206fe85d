package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;

/**
 * What a caller may read of the archive: what he signed himself, and what the rooms name for him ({@link DocumentAccess}),
 * less what he is recused from. Asked of the database in one question, for a list as for a single document, so that the two
 * can never differ; what he may not read is answered as if it did not exist.
 */
@ApplicationScoped
@Transactional
public class ReadingDocuments {

    /** Properties that a list can be sorted by. */
    private static final Map<String, String> SORTS = Map.of(
            "number", "number", "title", "title", "filedAt", "filedAt", "authorName", "authorName", "seq", "seq");

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    @Inject
    @Any
    Instance<DocumentAccess> accesses;

    /**
     * One page of what the caller may read.
     *
     * @param search part of a title, number or author; null for all
     * @param type null for all
     */
    public Page<SignedDocument> list(String search, DocumentType type, Page.Request request) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<SignedDocument> rows = cb.createQuery(SignedDocument.class);
        Root<SignedDocument> row = rows.from(SignedDocument.class);
        rows.where(matching(cb, rows, row, search, type));
        String sort = SORTS.getOrDefault(request.sort() == null ? "" : request.sort(), "seq");
        boolean ascending = request.sort() != null && request.ascending();
        rows.orderBy(ascending ? cb.asc(row.get(sort)) : cb.desc(row.get(sort)), cb.desc(row.get("id")));
        CriteriaQuery<Long> count = cb.createQuery(Long.class);
        Root<SignedDocument> counted = count.from(SignedDocument.class);
        count.select(cb.count(counted)).where(matching(cb, count, counted, search, type));
        return new Page<>(
                entities.createQuery(rows)
                        .setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                entities.createQuery(count).getSingleResult());
    }

    /** @throws NotHere if there is none with this id, or the caller may not read it */
    public SignedDocument open(Long id) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<SignedDocument> query = cb.createQuery(SignedDocument.class);
        Root<SignedDocument> row = query.from(SignedDocument.class);
        query.where(cb.equal(row.get("id"), id == null ? -1L : id), matching(cb, query, row, null, null));
        return entities.createQuery(query).getResultStream().findFirst().orElseThrow(NotHere::new);
    }

    /**
     * What the caller may read of these kinds that was filed before this instant and is still there, in the order of the log.
     *
     * @param most how many at most
     */
    public List<SignedDocument> filedBefore(Instant before, Set<DocumentType> types, int most) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<SignedDocument> query = cb.createQuery(SignedDocument.class);
        Root<SignedDocument> row = query.from(SignedDocument.class);
        Subquery<String> gone = query.subquery(String.class);
        Root<DestroyedObject> end = gone.from(DestroyedObject.class);
        gone.select(end.get("sha256")).where(cb.equal(end.get("sha256"), row.get("sha256")));
        query.where(
                        row.get("type").in(types),
                        cb.lessThan(row.get("filedAt"), before),
                        cb.not(cb.exists(gone)),
                        readable(cb, query, row))
                .orderBy(cb.asc(row.get("seq")));
        return entities.createQuery(query).setMaxResults(most).getResultList();
    }

    /** Places in the log of all that the caller may read and that names one of these, in order; places, not papers. */
    public List<Long> placesOf(List<Paper.About> subjects) {
        Map<String, List<Long>> ids = subjects.stream()
                .collect(Collectors.groupingBy(
                        Paper.About::kind, Collectors.mapping(Paper.About::id, Collectors.toList())));
        SortedSet<Long> places = new TreeSet<>();
        ids.forEach((kind, all) -> {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                places.addAll(placesOf(kind, all.subList(from, Math.min(all.size(), from + AT_ONCE))));
            }
        });
        return List.copyOf(places);
    }

    /** How many papers of each kind the caller may read that name one of these and are still there. */
    public Map<DocumentType, Long> countByType(List<Paper.About> subjects) {
        Map<DocumentType, Long> counts = new EnumMap<>(DocumentType.class);
        List<Long> places = placesOf(subjects);
        for (int from = 0; from < places.size(); from += AT_ONCE) {
            entities.createQuery(
                            "SELECT d.type, COUNT(d) FROM SignedDocument d WHERE d.seq IN :places AND NOT EXISTS"
                                    + " (SELECT o FROM DestroyedObject o WHERE o.sha256 = d.sha256) GROUP BY d.type",
                            Object[].class)
                    .setParameter("places", places.subList(from, Math.min(places.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(row -> counts.merge((DocumentType) row[0], (Long) row[1], Long::sum));
        }
        return counts;
    }

    private List<Long> placesOf(String kind, List<Long> ids) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<SignedDocument> row = query.from(SignedDocument.class);
        query.select(row.get("seq")).where(concerns(cb, query, row, kind, ids), readable(cb, query, row));
        return entities.createQuery(query).getResultList();
    }

    /** The documents at some places of the log, in order, less what the caller may not read. */
    List<SignedDocument> at(List<Long> places) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<SignedDocument> query = cb.createQuery(SignedDocument.class);
        Root<SignedDocument> row = query.from(SignedDocument.class);
        query.where(row.get("seq").in(places), readable(cb, query, row)).orderBy(cb.asc(row.get("seq")));
        return entities.createQuery(query).getResultList();
    }

    private Predicate matching(
            CriteriaBuilder cb, CriteriaQuery<?> query, Root<SignedDocument> row, String search, DocumentType type) {
        List<Predicate> all = new ArrayList<>();
        all.add(readable(cb, query, row));
        if (type != null) {
            all.add(cb.equal(row.get("type"), type));
        }
        if (search != null && !search.isBlank()) {
            String like =
                    "%" + search.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            all.add(cb.or(
                    cb.like(row.get("title"), like, '!'),
                    cb.like(row.get("number"), like, '!'),
                    cb.like(row.get("authorName"), like, '!')));
        }
        return cb.and(all.toArray(Predicate[]::new));
    }

    private Predicate readable(CriteriaBuilder cb, CriteriaQuery<?> query, Root<SignedDocument> row) {
        Caller who = caller.get();
        List<Predicate> named = new ArrayList<>();
        Map<String, List<Long>> barred = new TreeMap<>();
        for (DocumentAccess access : accesses) {
            access.readableBy(who).forEach(readable -> named.add(names(cb, query, row, readable)));
            access.barredFrom(who)
                    .forEach(about -> barred.computeIfAbsent(about.kind(), kind -> new ArrayList<>())
                            .add(about.id()));
        }
        named.add(cb.equal(row.get("authorId"), who.personId() == null ? -1L : who.personId()));
        Predicate readable = cb.or(named.toArray(Predicate[]::new));
        for (Map.Entry<String, List<Long>> bar : barred.entrySet()) {
            readable = cb.and(readable, cb.not(concerns(cb, query, row, bar.getKey(), bar.getValue())));
        }
        return readable;
    }

    private Predicate names(
            CriteriaBuilder cb, CriteriaQuery<?> query, Root<SignedDocument> row, DocumentAccess.Readable readable) {
        List<Predicate> all = new ArrayList<>();
        if (readable.type() != null) {
            all.add(cb.equal(row.get("type"), readable.type()));
        }
        if (readable.kind() != null) {
            all.add(concerns(cb, query, row, readable.kind(), readable.ids()));
        }
        return cb.and(all.toArray(Predicate[]::new));
    }

    private Predicate concerns(
            CriteriaBuilder cb, CriteriaQuery<?> query, Root<SignedDocument> row, String kind, List<Long> ids) {
        if (ids.isEmpty()) {
            return cb.disjunction();
        }
        Subquery<Long> subjects = query.subquery(Long.class);
        Root<DocumentSubject> subject = subjects.from(DocumentSubject.class);
        subjects.select(subject.get("subjectId"))
                .where(
                        cb.equal(subject.get("document"), row),
                        cb.equal(subject.get("kind"), kind),
                        subject.get("subjectId").in(ids));
        return cb.exists(subjects);
    }
}
