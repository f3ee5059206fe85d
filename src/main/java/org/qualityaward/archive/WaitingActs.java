package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Subject;

/** The acts that wait for signatures or stamps, and those that did. */
@ApplicationScoped
public class WaitingActs {

    private static final List<WaitingAct.WaitState> OPEN =
            List.of(WaitingAct.WaitState.FOR_SIGNATURE, WaitingAct.WaitState.FOR_STAMP);

    @PersistenceContext
    EntityManager entities;

    @Inject
    AwardClock clock;

    /** How many wait for time stamps, the first since when, and what the authority failed with last. */
    public record Queue(long size, Instant since, Instant triedAt, String obstacle) {

        public long getSize() {
            return size;
        }

        public Instant getSince() {
            return since;
        }

        public Instant getTriedAt() {
            return triedAt;
        }

        public String getObstacle() {
            return obstacle;
        }
    }

    /** Of one person, the newest first; those that ended only if they did so after an instant. */
    public List<WaitingAct> of(long personId, Instant endedAfter) {
        return entities.createQuery(
                        "SELECT a FROM WaitingAct a WHERE a.personId = :person AND (a.state IN :open OR a.endedAt > :after)"
                                + " ORDER BY a.actedAt DESC, a.id DESC",
                        WaitingAct.class)
                .setParameter("person", personId)
                .setParameter("open", OPEN)
                .setParameter("after", endedAfter)
                .getResultList();
    }

    /** The queue for time stamps; empty if nothing waits. */
    public Optional<Queue> queue() {
        List<WaitingAct> waiting = in(WaitingAct.WaitState.FOR_STAMP);
        return waiting.stream()
                .findFirst()
                .map(first -> new Queue(waiting.size(), first.getActedAt(), first.getTriedAt(), first.getObstacle()));
    }

    /** All in a state, the oldest first. */
    List<WaitingAct> in(WaitingAct.WaitState state) {
        return entities.createQuery(
                        "SELECT a FROM WaitingAct a WHERE a.state = :state ORDER BY a.actedAt, a.id", WaitingAct.class)
                .setParameter("state", state)
                .getResultList();
    }

    Optional<WaitingAct> find(Long id) {
        return Optional.ofNullable(entities.find(WaitingAct.class, id));
    }

    Optional<WaitingPaper> paper(Long id) {
        return Optional.ofNullable(entities.find(WaitingPaper.class, id));
    }

    /** The same under a lock, as the database has it now. */
    WaitingAct take(Long id) {
        WaitingAct act = entities.find(WaitingAct.class, id);
        entities.refresh(act, LockModeType.PESSIMISTIC_WRITE);
        return act;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Long keep(WaitingAct act, List<WaitingPaper> papers) {
        entities.persist(act);
        for (WaitingPaper paper : papers) {
            paper.belongTo(act, papers.indexOf(paper));
        }
        entities.flush();
        return act.getId();
    }

    /** What a person is about to do with a thing must not overtake what he has signed about it. */
    void refuseWhileWaiting(Long personId, Subject subject) {
        refuseWhileWaiting(personId, subject.kind(), subject.id());
    }

    /**
     * A form that somebody has sent to be signed stays as it is.
     *
     * @throws Refusal {@code archive.refusal.waiting}
     */
    public void refuseWhileWaiting(Long personId, String kind, Long id) {
        boolean waits = entities.createQuery(
                                "SELECT COUNT(a) FROM WaitingAct a WHERE a.personId = :person AND a.state IN :open"
                                        + " AND a.subjectKind = :kind AND a.subjectId = :id",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("open", OPEN)
                        .setParameter("kind", kind)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
        if (waits) {
            throw new Refusal("archive.refusal.waiting");
        }
    }

    /**
     * A form that anybody has sent to be signed stays as it is, whoever else may write in it.
     *
     * @throws Refusal {@code archive.refusal.waiting}
     */
    public void refuseWhileSigning(Subject form) {
        if (isWaiting(form, Instant.MAX)) {
            throw new Refusal("archive.refusal.waiting");
        }
    }

    /** Whether something that was done with a form before an instant waits to be signed or stamped, whoever did it. */
    public boolean isWaiting(Subject form, Instant before) {
        return entities.createQuery(
                        "SELECT a FROM WaitingAct a WHERE a.state IN :open AND a.subjectKind = :kind"
                                + " AND a.subjectId = :id",
                        WaitingAct.class)
                .setParameter("open", OPEN)
                .setParameter("kind", form.kind())
                .setParameter("id", form.id())
                .getResultStream()
                .anyMatch(act -> act.getActedAt().isBefore(before));
    }

    /**
     * Ids of all acts about some things, and of their papers, whatever became of them.
     *
     * @param ids of the things; may be empty
     */
    public Set<Long> about(Set<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "SELECT a.id, p.id FROM WaitingPaper p JOIN p.act a WHERE a.subjectId IN :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .flatMap(Arrays::stream)
                .map(Long.class::cast)
                .collect(Collectors.toSet());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tried(Long id, String why) {
        take(id).tried(clock.actual(), why);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Long id, String why) {
        WaitingAct act = take(id);
        if (act.isOpen()) {
            act.refuse(why, clock.actual());
        }
    }

    /** Those for whose signature it is too late. */
    @Transactional
    public int runOut() {
        Instant now = clock.actual();
        List<WaitingAct> late = in(WaitingAct.WaitState.FOR_SIGNATURE).stream()
                .filter(act -> !now.isBefore(act.getExpiresAt()))
                .toList();
        late.forEach(act -> act.end(WaitingAct.WaitState.RUN_OUT, now));
        return late.size();
    }
}
