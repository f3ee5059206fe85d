package org.qualityaward.review.defence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.Review;
import org.qualityaward.review.Seat;

/** Order, questions and scores of the defences. */
@ApplicationScoped
public class Defences {

    private static final Set<Long> NOTHING = Set.of(-1L);

    @PersistenceContext
    EntityManager entities;

    void add(Object thing) {
        entities.persist(thing);
        entities.flush();
    }

    void remove(Object thing) {
        entities.remove(thing);
    }

    /** In the order of time, without the files that the reader must not know of. */
    public List<DefenceSlot> slots(Cycle cycle, Set<Long> hidden) {
        return entities.createQuery(
                        "SELECT s FROM DefenceSlot s WHERE s.review.application.cycle = :cycle"
                                + " AND s.review.application.id NOT IN :hidden ORDER BY s.day, s.starts, s.id",
                        DefenceSlot.class)
                .setParameter("cycle", cycle)
                .setParameter("hidden", hidden.isEmpty() ? NOTHING : hidden)
                .getResultList();
    }

    public Optional<DefenceSlot> slot(Review review) {
        return entities.createQuery("SELECT s FROM DefenceSlot s WHERE s.review = :review", DefenceSlot.class)
                .setParameter("review", review)
                .getResultStream()
                .findFirst();
    }

    public List<DefenceQuestion> questions(Review review) {
        return entities.createQuery(
                        "SELECT q FROM DefenceQuestion q WHERE q.review = :review ORDER BY q.id", DefenceQuestion.class)
                .setParameter("review", review)
                .getResultList();
    }

    Optional<DefenceQuestion> question(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(DefenceQuestion.class, id));
    }

    /** Of those who sit now; what somebody gave who was recused since stays but does not count. */
    public List<DefenceScore> scores(Review review) {
        List<Long> seated = review.taken().stream()
                .map(Seat::getPerson)
                .map(person -> person.getId())
                .toList();
        return entities.createQuery(
                        "SELECT s FROM DefenceScore s WHERE s.review = :review ORDER BY s.person.id",
                        DefenceScore.class)
                .setParameter("review", review)
                .getResultStream()
                .filter(score -> seated.contains(score.getPerson().getId()))
                .toList();
    }
}
