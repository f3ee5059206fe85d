package org.qualityaward.review.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.application.BytesInUse;
import org.qualityaward.identity.Person;
import org.qualityaward.review.Review;

/** Agendas, parts, checklists and photos of visits; some dozens a review. */
@ApplicationScoped
public class Visits implements BytesInUse {

    @PersistenceContext
    EntityManager entities;

    void add(Object thing) {
        entities.persist(thing);
        entities.flush();
    }

    void remove(Object thing) {
        entities.remove(thing);
    }

    void flush() {
        entities.flush();
    }

    /** In the order of time. */
    public List<VisitStep> steps(Review review) {
        return entities.createQuery(
                        "SELECT s FROM VisitStep s WHERE s.review = :review ORDER BY s.day, s.starts, s.id",
                        VisitStep.class)
                .setParameter("review", review)
                .getResultList();
    }

    public Optional<VisitPart> part(Review review, Person person) {
        return entities.createQuery(
                        "SELECT p FROM VisitPart p WHERE p.review = :review AND p.person = :person", VisitPart.class)
                .setParameter("review", review)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** By item, those of no item last. */
    public List<VisitPoint> points(Review review) {
        return entities.createQuery(
                        "SELECT p FROM VisitPoint p WHERE p.review = :review ORDER BY COALESCE(p.itemCode, 'z'), p.id",
                        VisitPoint.class)
                .setParameter("review", review)
                .getResultList();
    }

    public List<VisitPhoto> photos(Review review) {
        return entities.createQuery(
                        "SELECT p FROM VisitPhoto p WHERE p.point.review = :review ORDER BY p.id", VisitPhoto.class)
                .setParameter("review", review)
                .getResultList();
    }

    Optional<VisitStep> step(Long id) {
        return find(VisitStep.class, id);
    }

    public Optional<VisitPoint> point(Long id) {
        return find(VisitPoint.class, id);
    }

    public Optional<VisitPhoto> photo(Long id) {
        return find(VisitPhoto.class, id);
    }

    private <T> Optional<T> find(Class<T> type, Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(type, id));
    }

    @Override
    public boolean needs(String sha256, boolean secret) {
        return secret
                && entities.createQuery(
                                        "SELECT COUNT(p) FROM VisitPhoto p WHERE p.sha256 = :hash OR p.smallSha256 = :hash",
                                        Long.class)
                                .setParameter("hash", sha256)
                                .getSingleResult()
                        > 0;
    }
}
