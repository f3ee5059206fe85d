package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.shared.Page;

/** The honours of all cycles, with their prizes. */
@ApplicationScoped
public class Awards {

    /** Some honours are older than this system, and led to by no application here. */
    private static final String VISIBLE = " AND (a.application IS NULL OR a.application.id NOT IN :hidden)";

    private static final Set<Long> NOTHING = Set.of(-1L);

    @PersistenceContext
    EntityManager entities;

    void add(Award award) {
        entities.persist(award);
        entities.flush();
    }

    void add(Prize prize) {
        entities.persist(prize);
    }

    public Optional<Award> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Award.class, id));
    }

    public Optional<Award> byCertificate(CertificateNumber number) {
        return entities.createQuery("SELECT a FROM Award a WHERE a.certificateNumber = :number", Award.class)
                .setParameter("number", number.toString())
                .getResultStream()
                .findFirst();
    }

    /** Ids of the honours of a cycle. */
    List<Long> idsInCycle(Long cycleId) {
        return entities.createQuery("SELECT a.id FROM Award a WHERE a.cycle.id = :cycle", Long.class)
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    /** Ids of the honours that an application earned. */
    List<Long> idsOfApplication(Long applicationId) {
        return entities.createQuery("SELECT a.id FROM Award a WHERE a.application.id = :application", Long.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** The next free serial of a year. */
    CertificateNumber nextNumber(int year) {
        Long taken = entities.createQuery("SELECT COUNT(a) FROM Award a WHERE a.cycleYear = :year", Long.class)
                .setParameter("year", year)
                .getSingleResult();
        return new CertificateNumber(year, taken.intValue() + 1);
    }

    /**
     * Honours whose organisation's name or certificate contains a text, the newest cycle first.
     *
     * @param text null or empty for all
     * @param kind null for all
     * @param hidden ids of applications that the reader must not know of
     */
    public Page<Award> page(String text, AwardKind kind, Set<Long> hidden, Page.Request request) {
        String from = " FROM Award a WHERE (a.organizationName LIKE :text OR a.certificateNumber LIKE :text)"
                + VISIBLE
                + (kind == null ? "" : " AND a.kind = :kind");
        String like = "%" + (text == null ? "" : text.strip()) + "%";
        TypedQuery<Award> rows = entities.createQuery(
                        "SELECT a" + from + " ORDER BY a.cycleYear DESC, a.certificateNumber", Award.class)
                .setParameter("text", like)
                .setParameter("hidden", orNothing(hidden))
                .setFirstResult(request.first())
                .setMaxResults(request.size());
        TypedQuery<Long> count = entities.createQuery("SELECT COUNT(a)" + from, Long.class)
                .setParameter("text", like)
                .setParameter("hidden", orNothing(hidden));
        if (kind != null) {
            rows.setParameter("kind", kind);
            count.setParameter("kind", kind);
        }
        return new Page<>(rows.getResultList(), count.getSingleResult());
    }

    /** All honours of a cycle's year in order of serial. */
    public List<Award> ofYear(int year) {
        return entities.createQuery(
                        "SELECT a FROM Award a WHERE a.cycleYear = :year ORDER BY a.certificateNumber", Award.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** The honour that an application led to. */
    public Optional<Award> ofApplication(Application application) {
        return entities.createQuery("SELECT a FROM Award a WHERE a.application = :application", Award.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    /** Those of an organisation, the newest first. */
    public List<Award> ofOrganization(Long organizationId) {
        return entities.createQuery(
                        "SELECT a FROM Award a WHERE a.organization.id = :organization ORDER BY a.commendedOn DESC",
                        Award.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** Winners still valid on a day whose visit is due by then. */
    public List<Award> dueForVisit(LocalDate by, LocalDate today, Set<Long> hidden) {
        return entities.createQuery(
                        "SELECT a FROM Award a WHERE a.nextVisitBy <= :by AND a.validUntil >= :today"
                                + " AND a.revokedOn IS NULL" + VISIBLE + " ORDER BY a.nextVisitBy",
                        Award.class)
                .setParameter("by", by)
                .setParameter("today", today)
                .setParameter("hidden", orNothing(hidden))
                .setMaxResults(20)
                .getResultList();
    }

    /** Honours that hold on a day. */
    public long countValid(LocalDate day, Set<Long> hidden) {
        return entities.createQuery(
                        "SELECT COUNT(a) FROM Award a WHERE a.validUntil >= :day AND a.revokedOn IS NULL" + VISIBLE,
                        Long.class)
                .setParameter("day", day)
                .setParameter("hidden", orNothing(hidden))
                .getSingleResult();
    }

    private static Set<Long> orNothing(Set<Long> hidden) {
        return hidden.isEmpty() ? NOTHING : hidden;
    }

    public Optional<Prize> prizeOf(Award award) {
        return entities.createQuery("SELECT p FROM Prize p WHERE p.award = :award", Prize.class)
                .setParameter("award", award)
                .getResultStream()
                .findFirst();
    }

    /** Prizes that stand in the budget of a year. */
    public List<Prize> inBudget(int year) {
        return entities.createQuery(
                        "SELECT p FROM Prize p WHERE p.budgetYear = :year ORDER BY p.award.certificateNumber",
                        Prize.class)
                .setParameter("year", year)
                .getResultList();
    }
}
