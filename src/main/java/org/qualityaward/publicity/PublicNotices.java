package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Page;

/** The notices of all cycles. */
@ApplicationScoped
public class PublicNotices {

    private static final List<NoticeKind> OPEN_KINDS =
            Arrays.stream(NoticeKind.values()).filter(NoticeKind::isOpen).toList();

    @PersistenceContext
    EntityManager entities;

    public void add(PublicNotice notice) {
        entities.persist(notice);
        entities.flush();
    }

    public Optional<PublicNotice> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(PublicNotice.class, id));
    }

    /** One that the public may read. */
    public Optional<PublicNotice> findOpen(Long id) {
        return find(id).filter(notice ->
                notice.getState() == NoticeState.PUBLISHED && notice.getKind().isOpen());
    }

    /** The latest published one of a kind in a cycle. */
    public Optional<PublicNotice> published(Cycle cycle, NoticeKind kind) {
        return entities.createQuery(
                        "SELECT n FROM PublicNotice n WHERE n.cycle = :cycle AND n.kind = :kind AND n.state = :published"
                                + " ORDER BY n.issuedOn DESC, n.id DESC",
                        PublicNotice.class)
                .setParameter("cycle", cycle)
                .setParameter("kind", kind)
                .setParameter("published", NoticeState.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All of a cycle, drafts too, the newest first. */
    public List<PublicNotice> inCycle(Cycle cycle) {
        return entities.createQuery(
                        "SELECT n FROM PublicNotice n WHERE n.cycle = :cycle ORDER BY n.id DESC", PublicNotice.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** What the open page lists, the newest first. */
    public Page<PublicNotice> open(Page.Request request) {
        TypedQuery<PublicNotice> rows = entities.createQuery(
                        "SELECT n FROM PublicNotice n WHERE n.state = :published AND n.kind IN :kinds"
                                + " ORDER BY n.issuedOn DESC, n.id DESC",
                        PublicNotice.class)
                .setParameter("published", NoticeState.PUBLISHED)
                .setParameter("kinds", OPEN_KINDS)
                .setFirstResult(request.first())
                .setMaxResults(request.size());
        Long total = entities.createQuery(
                        "SELECT COUNT(n) FROM PublicNotice n WHERE n.state = :published AND n.kind IN :kinds",
                        Long.class)
                .setParameter("published", NoticeState.PUBLISHED)
                .setParameter("kinds", OPEN_KINDS)
                .getSingleResult();
        return new Page<>(rows.getResultList(), total);
    }

    /** The open notice that a visitor should see first: one still running, else the newest. */
    public Optional<PublicNotice> foremost(LocalDate today) {
        Optional<PublicNotice> running = entities.createQuery(
                        "SELECT n FROM PublicNotice n WHERE n.state = :published AND n.kind IN :kinds"
                                + " AND n.lastDay >= :today ORDER BY n.issuedOn DESC, n.id DESC",
                        PublicNotice.class)
                .setParameter("published", NoticeState.PUBLISHED)
                .setParameter("kinds", OPEN_KINDS)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        return running.or(() -> open(Page.Request.first(1)).rows().stream().findFirst());
    }
}
