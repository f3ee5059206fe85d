package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.District;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;

/** The applications of all cycles. */
@ApplicationScoped
public class Applications {

    private static final SecureRandom DICE = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    /** Counts it on its cycle too, so that one row tells whether there are new ones. */
    public void add(Application application) {
        entities.persist(application);
        entities.flush();
        entities.createNativeQuery("UPDATE award_cycle SET filings = filings + 1 WHERE id = ?1")
                .setParameter(1, application.getCycle().getId())
                .executeUpdate();
    }

    /**
     * How many applications each running cycle has had, drafts among them; two equal answers mean that none was added
     * between them. Cheap however many there are.
     */
    public Map<Long, Integer> countsOfRunning() {
        Map<Long, Integer> counts = new HashMap<>();
        ((List<?>) entities.createNativeQuery("SELECT id, filings FROM award_cycle WHERE stage <> 'ARCHIVED'")
                        .getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .forEach(row -> counts.put(((Number) row[0]).longValue(), ((Number) row[1]).intValue()));
        return counts;
    }

    public Optional<Application> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Application.class, id));
    }

    /** @throws NotHere when there is no such application */
    public Application get(Long id) {
        return find(id).orElseThrow(NotHere::new);
    }

    /** Those of a cycle in any of some states, as they were begun; all states where none is named. */
    public List<Application> inCycle(Cycle cycle, ApplicationState... states) {
        List<ApplicationState> wanted = Arrays.asList(states.length == 0 ? ApplicationState.values() : states);
        return entities.createQuery(
                        "SELECT a FROM Application a WHERE a.cycle = :cycle AND a.state IN :states ORDER BY a.id",
                        Application.class)
                .setParameter("cycle", cycle)
                .setParameter("states", wanted)
                .getResultList();
    }

    /** Ids of all that were submitted in a cycle. */
    List<Long> idsIn(Long cycleId) {
        return entities.createQuery(
                        "SELECT a.id FROM Application a WHERE a.cycle.id = :cycle AND a.submittedAt IS NOT NULL",
                        Long.class)
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    /** The application of an organisation in a cycle, whatever became of it. */
    public Optional<Application> of(Cycle cycle, Long organizationId) {
        return entities.createQuery(
                        "SELECT a FROM Application a WHERE a.cycle = :cycle AND a.organization.id = :organization",
                        Application.class)
                .setParameter("cycle", cycle)
                .setParameter("organization", organizationId)
                .getResultStream()
                .findFirst();
    }

    /** All applications of an organisation, the newest cycle first. */
    public List<Application> ofOrganization(Long organizationId) {
        return entities.createQuery(
                        "SELECT a FROM Application a WHERE a.organization.id = :organization ORDER BY a.id DESC",
                        Application.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** How many of a cycle stand in any of some states. */
    public long count(Cycle cycle, Set<Long> hidden, ApplicationState... states) {
        Map<ApplicationState, Long> counts = byState(cycle, null, hidden);
        return Arrays.stream(states)
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }

    /** How many of a cycle stand in each state, drafts left out. */
    Map<ApplicationState, Long> byState(Cycle cycle, District district, Set<Long> hidden) {
        TypedQuery<Object[]> query = entities.createQuery(
                        "SELECT a.state, COUNT(a) FROM Application a WHERE a.cycle = :cycle AND a.submittedAt IS NOT NULL"
                                + narrowed(district, hidden) + " GROUP BY a.state",
                        Object[].class)
                .setParameter("cycle", cycle);
        Map<ApplicationState, Long> counts = new EnumMap<>(ApplicationState.class);
        narrow(query, district, hidden)
                .getResultList()
                .forEach(row -> counts.put((ApplicationState) row[0], (Long) row[1]));
        return counts;
    }

    /** How many district checks of a cycle are overdue on a day. */
    long late(Cycle cycle, District district, Set<Long> hidden, LocalDate today) {
        TypedQuery<Long> query = entities.createQuery(
                        "SELECT COUNT(a) FROM Application a WHERE a.cycle = :cycle AND a.state = :state"
                                + " AND a.dueOn < :today" + narrowed(district, hidden),
                        Long.class)
                .setParameter("cycle", cycle)
                .setParameter("state", ApplicationState.DISTRICT_CHECKING)
                .setParameter("today", today);
        return narrow(query, district, hidden).getSingleResult();
    }

    /** How the filed ones of a cycle are spread: rows of district, state, last day of the district and how many. */
    List<Object[]> spread(Cycle cycle, Set<Long> hidden) {
        TypedQuery<Object[]> query = entities.createQuery(
                        "SELECT a.district, a.state, a.dueOn, COUNT(a) FROM Application a WHERE a.cycle = :cycle"
                                + " AND a.submittedAt IS NOT NULL" + narrowed(null, hidden)
                                + " GROUP BY a.district, a.state, a.dueOn",
                        Object[].class)
                .setParameter("cycle", cycle);
        return narrow(query, null, hidden).getResultList();
    }

    private static String narrowed(District district, Set<Long> hidden) {
        return (district == null ? "" : " AND a.district = :district")
                + (hidden.isEmpty() ? "" : " AND a.id NOT IN :hidden");
    }

    private static <T> TypedQuery<T> narrow(TypedQuery<T> query, District district, Set<Long> hidden) {
        if (district != null) {
            query.setParameter("district", district);
        }
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        return query;
    }

    /** What waits in some states, due first at the front. */
    public List<Application> waiting(
            Cycle cycle, District district, Set<Long> hidden, int most, ApplicationState... states) {
        TypedQuery<Application> query = entities.createQuery(
                        "SELECT a FROM Application a WHERE a.cycle = :cycle AND a.state IN :states"
                                + narrowed(district, hidden) + " ORDER BY a.dueOn, a.id",
                        Application.class)
                .setParameter("cycle", cycle)
                .setParameter("states", Arrays.asList(states))
                .setMaxResults(most);
        return narrow(query, district, hidden).getResultList();
    }

    /** Rows of a list; the total is counted up to {@link ApplicationSearch#MOST} only. */
    public List<ApplicationRow> rows(ApplicationSearch search, Page.Request request) {
        return ((List<?>) answer(search.rows(request)).getResultList())
                .stream().map(row -> ApplicationSearch.row((Object[]) row)).toList();
    }

    /** How many rows a list has, {@link ApplicationSearch#MOST} where there are that many or more. */
    public long total(ApplicationSearch search) {
        return ((Number) answer(search.total()).getSingleResult()).longValue();
    }

    private Query answer(ApplicationSearch.Question question) {
        Query query = entities.createNativeQuery(question.sql());
        for (int i = 0; i < question.facts().size(); i++) {
            query.setParameter(i + 1, question.facts().get(i));
        }
        return query;
    }

    /** A number of a cycle that no other has; whoever asks at the same time waits for the cycle's row. */
    String nextNumber(Cycle cycle) {
        entities.lock(cycle, LockModeType.PESSIMISTIC_WRITE);
        long given = entities.createQuery("SELECT COUNT(a) FROM Application a WHERE a.cycle = :cycle", Long.class)
                .setParameter("cycle", cycle)
                .getSingleResult();
        return ApplicationNumber.draw(cycle.getYear(), given, DICE, this::isGiven);
    }

    private boolean isGiven(String number) {
        return entities.createQuery("SELECT COUNT(a) FROM Application a WHERE a.number = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }
}
