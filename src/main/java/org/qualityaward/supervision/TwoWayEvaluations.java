package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.EngagementKind;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Role;

/** The pairs of forms of all engagements. */
@ApplicationScoped
public class TwoWayEvaluations {

    private static final String PAIR = "SELECT t FROM TwoWayEvaluation t WHERE ";

    /** Discipline may read when both have filed; all others must not notice that before the last day is over. */
    private static final String SEALED_TO_SIDES = "(t.unsealedAt IS NULL OR t.lastDay >= :today)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    HiddenFiles files;

    @Inject
    Clock clock;

    void add(TwoWayEvaluation pair) {
        entities.persist(pair);
    }

    public Optional<TwoWayEvaluation> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(TwoWayEvaluation.class, id));
    }

    /** One revision of one side's form. */
    public Optional<SupervisionEvaluation> form(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(SupervisionEvaluation.class, id));
    }

    /**
     * One side's form under a lock on its pair, as the database has both now: should both sides file at once, the second sees
     * what the first has filed.
     */
    Optional<SupervisionEvaluation> take(Long formId) {
        Optional<SupervisionEvaluation> form = form(formId);
        form.ifPresent(taken -> take(taken.getTwoWay()));
        return form;
    }

    /** The same for the pair. */
    void take(TwoWayEvaluation pair) {
        entities.refresh(pair, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether everybody but discipline is told nothing yet of this paper's pair. */
    boolean isSealedToSides(Long documentId) {
        return entities.createQuery(
                                "SELECT COUNT(f) FROM SupervisionEvaluation f JOIN f.twoWay t"
                                        + " WHERE f.documentId = :document AND " + SEALED_TO_SIDES,
                                Long.class)
                        .setParameter("document", documentId)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult()
                > 0;
    }

    /** Ids of all pairs of which everybody but discipline is told nothing yet, their forms, the papers and the cases of these. */
    Set<Long> sealedToSides() {
        Set<Long> ids = new HashSet<>();
        Stream.of(
                        "SELECT f.id, t.id, f.documentId FROM SupervisionEvaluation f JOIN f.twoWay t WHERE ",
                        "SELECT c.id, c.conclusion.documentId FROM AccountabilityCase c JOIN c.twoWay t WHERE ")
                .flatMap(each -> entities.createQuery(each + SEALED_TO_SIDES, Object[].class)
                        .setParameter("today", LocalDate.now(clock))
                        .getResultStream())
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .forEach(id -> ids.add((Long) id));
        return ids;
    }

    /** Those of one engagement: one, and a further one for each time that it was done again with somebody new. */
    List<TwoWayEvaluation> of(Long applicationId, Long teamId, EngagementKind engagement) {
        return entities.createQuery(
                        PAIR + "t.application.id = :application AND t.teamId = :team AND t.engagement = :engagement",
                        TwoWayEvaluation.class)
                .setParameter("application", applicationId)
                .setParameter("team", teamId)
                .setParameter("engagement", engagement)
                .getResultList();
    }

    /**
     * The pairs of a cycle in which this caller fills in one side, by last day; a handful, without those about applications
     * of which he must learn nothing.
     */
    public List<TwoWayEvaluation> authoredBy(Caller caller, Cycle cycle) {
        boolean applicant = caller.is(Role.APPLICANT) && caller.organizationId() != null;
        boolean reviewer = caller.is(Role.REVIEWER);
        if (!applicant && !reviewer) {
            return List.of();
        }
        String side = applicant ? "t.organizationId = :me" : ":me MEMBER OF t.reviewerIds";
        return entities
                .createQuery(
                        PAIR + "t.cycle = :cycle AND " + side + " ORDER BY t.lastDay, t.id", TwoWayEvaluation.class)
                .setParameter("cycle", cycle)
                .setParameter("me", applicant ? caller.organizationId() : caller.personId())
                .getResultList()
                .stream()
                .filter(pair -> !files.hides(caller, pair.getApplication().getId()))
                .toList();
    }

    /**
     * The pairs of a cycle that match, the latest engagement first.
     *
     * @param hidden ids of applications of which the reader must learn nothing
     */
    public Page<TwoWayEvaluation> page(Cycle cycle, PairFilter filter, Set<Long> hidden, Page.Request request) {
        Set<Long> out = hidden.isEmpty() ? Set.of(-1L) : hidden;
        String where = "t.cycle = :cycle AND t.application.id NOT IN :hidden" + filter.clause();
        List<TwoWayEvaluation> rows = filter.bind(
                        entities.createQuery(PAIR + where + " ORDER BY t.lastDay DESC, t.id", TwoWayEvaluation.class))
                .setParameter("cycle", cycle)
                .setParameter("hidden", out)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        long total = filter.bind(
                        entities.createQuery("SELECT COUNT(t) FROM TwoWayEvaluation t WHERE " + where, Long.class))
                .setParameter("cycle", cycle)
                .setParameter("hidden", out)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /**
     * The pairs of a cycle whose last day is not over, by last day.
     *
     * @param hidden ids of applications of which the reader must learn nothing
     */
    List<TwoWayEvaluation> running(Cycle cycle, LocalDate today, Set<Long> hidden) {
        return entities.createQuery(
                        PAIR + "t.cycle = :cycle AND t.lastDay >= :today AND t.application.id NOT IN :hidden"
                                + " ORDER BY t.lastDay, t.organizationName, t.id",
                        TwoWayEvaluation.class)
                .setParameter("cycle", cycle)
                .setParameter("today", today)
                .setParameter("hidden", hidden.isEmpty() ? Set.of(-1L) : hidden)
                .getResultList();
    }

    /** For how many different applicants a team has worked in a cycle. */
    long applicantsOf(Long teamId, Cycle cycle) {
        return entities.createQuery(
                        "SELECT COUNT(DISTINCT t.organizationId) FROM TwoWayEvaluation t"
                                + " WHERE t.cycle = :cycle AND t.teamId = :team",
                        Long.class)
                .setParameter("cycle", cycle)
                .setParameter("team", teamId)
                .getSingleResult();
    }

    /** Whether this caller has worked in that team in that cycle. */
    boolean isOfTeam(Caller caller, Long teamId, Cycle cycle) {
        return entities.createQuery(
                                "SELECT COUNT(t) FROM TwoWayEvaluation t"
                                        + " WHERE t.cycle = :cycle AND t.teamId = :team AND :me MEMBER OF t.reviewerIds",
                                Long.class)
                        .setParameter("cycle", cycle)
                        .setParameter("team", teamId)
                        .setParameter("me", caller.personId())
                        .getSingleResult()
                > 0;
    }

    /** Ids of filed forms whose seal is broken: what the discipline supervisor may read. */
    List<Long> unsealedForms() {
        return entities.createQuery(
                        "SELECT f.id FROM SupervisionEvaluation f WHERE f.state = :filed AND f.twoWay.unsealedAt IS NOT NULL",
                        Long.class)
                .setParameter("filed", SupervisionEvaluation.State.FILED)
                .getResultList();
    }

    /**
     * Ids of the filed forms of a cycle or an application, sealed or not.
     *
     * @param whole {@code cycle} or {@code application}
     */
    List<Long> filedForms(String whole, Long id) {
        return entities.createQuery(
                        "SELECT f.id FROM SupervisionEvaluation f WHERE f.state = :filed AND f.twoWay." + whole
                                + ".id = :id",
                        Long.class)
                .setParameter("filed", SupervisionEvaluation.State.FILED)
                .setParameter("id", id)
                .getResultList();
    }

    /** Ids of the cases that came of them. */
    List<Long> casesOf(String whole, Long id) {
        return entities.createQuery(
                        "SELECT c.id FROM AccountabilityCase c WHERE c.evaluation.twoWay." + whole + ".id = :id",
                        Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Ids of the filed forms of this caller's own side, whoever of it signed. */
    List<Long> formsOfOwnSide(Caller caller) {
        boolean applicant = caller.is(Role.APPLICANT) && caller.organizationId() != null;
        boolean reviewer = caller.is(Role.REVIEWER);
        if (!applicant && !reviewer) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT f.id FROM SupervisionEvaluation f JOIN f.twoWay t WHERE f.state = :filed"
                                + " AND f.direction = :direction AND "
                                + (applicant ? "t.organizationId = :me" : ":me MEMBER OF t.reviewerIds"),
                        Long.class)
                .setParameter("filed", SupervisionEvaluation.State.FILED)
                .setParameter("direction", applicant ? Direction.ABOUT_TEAM : Direction.ABOUT_APPLICANT)
                .setParameter("me", applicant ? caller.organizationId() : caller.personId())
                .getResultList();
    }
}
