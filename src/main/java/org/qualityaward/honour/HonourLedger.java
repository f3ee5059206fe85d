package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What follows an award over its years: visits, support, cases of revocation. */
@ApplicationScoped
public class HonourLedger {

    @PersistenceContext
    EntityManager entities;

    void add(Visit visit) {
        entities.persist(visit);
    }

    void add(SupportMeasure measure) {
        entities.persist(measure);
    }

    void add(RevocationCase revocation) {
        entities.persist(revocation);
        entities.flush();
    }

    void add(KeptLead lead) {
        entities.persist(lead);
    }

    /** What cases of accountability of a cycle found about an organisation, the oldest first. */
    List<KeptLead> leads(Long organizationId, Long cycleId) {
        return entities.createQuery(
                        "SELECT l FROM KeptLead l WHERE l.organizationId = :organization AND l.cycleId = :cycle"
                                + " ORDER BY l.id",
                        KeptLead.class)
                .setParameter("organization", organizationId)
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    public Optional<RevocationCase> findCase(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(RevocationCase.class, id));
    }

    /** The newest first; one a year or so. */
    public List<Visit> visits(Award award) {
        return entities.createQuery(
                        "SELECT v FROM Visit v WHERE v.award = :award ORDER BY v.visitedOn DESC", Visit.class)
                .setParameter("award", award)
                .getResultList();
    }

    public Optional<Prize> prizeOf(Award award) {
        return entities.createQuery("SELECT p FROM Prize p WHERE p.award = :award", Prize.class)
                .setParameter("award", award)
                .getResultStream()
                .findFirst();
    }

    public List<SupportMeasure> support(Award award) {
        return entities.createQuery(
                        "SELECT s FROM SupportMeasure s WHERE s.award = :award ORDER BY s.grantedOn DESC",
                        SupportMeasure.class)
                .setParameter("award", award)
                .getResultList();
    }

    public List<RevocationCase> cases(Award award) {
        return entities.createQuery(
                        "SELECT c FROM RevocationCase c WHERE c.award = :award ORDER BY c.id DESC",
                        RevocationCase.class)
                .setParameter("award", award)
                .getResultList();
    }

    /** Cases that stand at one state, the oldest first, but for what the reader must not know of; a handful at any time. */
    public List<RevocationCase> casesAt(RevocationState state, Set<Long> hidden) {
        return entities.createQuery(
                        "SELECT c FROM RevocationCase c WHERE c.state = :state ORDER BY c.openedOn, c.id",
                        RevocationCase.class)
                .setParameter("state", state)
                .getResultStream()
                .filter(found -> !found.getAward().isHiddenBy(hidden))
                .toList();
    }
}
