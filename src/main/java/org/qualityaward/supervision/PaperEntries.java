package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Refusal;

/** What clerks read on paper. */
@ApplicationScoped
class PaperEntries {

    private static final int ARTICLE = 35;
    private static final int TWO = 2;

    @PersistenceContext
    EntityManager entities;

    void add(PaperEntry entry) {
        entities.persist(entry);
    }

    void add(PaperScan scan) {
        entities.persist(scan);
    }

    void remove(PaperEntry entry) {
        entities.remove(entry);
    }

    void remove(PaperScan scan) {
        entities.remove(scan);
    }

    Optional<PaperScan> scan(Long formId) {
        return entities.createQuery("SELECT s FROM PaperScan s WHERE s.evaluationId = :form", PaperScan.class)
                .setParameter("form", formId)
                .getResultStream()
                .findFirst();
    }

    boolean hasScan(Long formId) {
        return entities.createQuery("SELECT COUNT(s) FROM PaperScan s WHERE s.evaluationId = :form", Long.class)
                        .setParameter("form", formId)
                        .getSingleResult()
                > 0;
    }

    /**
     * The two of a form that are compared and not settled yet, for one of those who made them.
     *
     * @throws Refusal {@code supervision.refusal.paper.second}, {@code .clerks} or {@code .frozen}
     */
    List<PaperEntry> both(Long formId, Caller clerk) {
        List<PaperEntry> both = of(formId);
        require(both.size() == TWO, "second");
        require(both.stream().anyMatch(entry -> entry.isOf(clerk)), "clerks");
        require(both.stream().noneMatch(PaperEntry::isSettled), "frozen");
        return both;
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new Refusal("supervision.refusal.paper." + why, ARTICLE);
        }
    }

    /** Those of a form, the first one first; two at most. */
    List<PaperEntry> of(Long formId) {
        return entities.createQuery(
                        "SELECT e FROM PaperEntry e WHERE e.form.id = :form ORDER BY e.id", PaperEntry.class)
                .setParameter("form", formId)
                .getResultList();
    }
}
