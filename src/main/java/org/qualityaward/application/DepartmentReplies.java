package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;

/** What the departments were asked and what they answered. */
@ApplicationScoped
public class DepartmentReplies {

    @PersistenceContext
    EntityManager entities;

    void add(DepartmentInquiry inquiry) {
        entities.persist(inquiry);
    }

    void add(DepartmentReply reply) {
        entities.persist(reply);
    }

    void flush() {
        entities.flush();
    }

    public Optional<DepartmentReply> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(DepartmentReply.class, id));
    }

    /** The inquiries of a cycle, the latest first. */
    public List<DepartmentInquiry> inquiries(Cycle cycle) {
        return entities.createQuery(
                        "SELECT i FROM DepartmentInquiry i WHERE i.cycle = :cycle ORDER BY i.sentAt DESC",
                        DepartmentInquiry.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    /** All replies to an inquiry, by application and department. */
    public List<DepartmentReply> to(DepartmentInquiry inquiry) {
        return entities.createQuery(
                        "SELECT r FROM DepartmentReply r JOIN FETCH r.application WHERE r.inquiry = :inquiry"
                                + " ORDER BY r.application.id, r.department",
                        DepartmentReply.class)
                .setParameter("inquiry", inquiry)
                .getResultList();
    }

    /** What a department's person is asked, unanswered first, then the latest. */
    public List<DepartmentReply> askedOf(Long personId, int most) {
        return entities.createQuery(
                        "SELECT r FROM DepartmentReply r JOIN FETCH r.application JOIN FETCH r.inquiry"
                                + " WHERE r.person.id = :person"
                                + " ORDER BY CASE WHEN r.repliedAt IS NULL THEN 0 ELSE 1 END, r.inquiry.sentAt DESC,"
                                + " r.application.id",
                        DepartmentReply.class)
                .setParameter("person", personId)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many replies a person still owes. */
    long openFor(Long personId) {
        return entities.createQuery(
                        "SELECT COUNT(r) FROM DepartmentReply r WHERE r.person.id = :person AND r.repliedAt IS NULL",
                        Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    /** What the departments said about one application, the latest first. */
    public List<DepartmentReply> about(Application application) {
        return entities.createQuery(
                        "SELECT r FROM DepartmentReply r JOIN FETCH r.inquiry WHERE r.application = :application"
                                + " ORDER BY r.inquiry.sentAt DESC, r.department",
                        DepartmentReply.class)
                .setParameter("application", application)
                .getResultList();
    }

    /** Whether everything an inquiry asked is answered. */
    boolean isComplete(DepartmentInquiry inquiry) {
        return entities.createQuery(
                        "SELECT r.id FROM DepartmentReply r WHERE r.inquiry = :inquiry AND r.repliedAt IS NULL",
                        Long.class)
                .setParameter("inquiry", inquiry)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those of a cycle whom an occasion concerns and who were in none of its inquiries yet, as they were begun. */
    List<Application> unasked(Cycle cycle, DepartmentInquiry.Occasion occasion) {
        return unasked("SELECT a", " ORDER BY a.id", Application.class, cycle, occasion, Set.of())
                .getResultList();
    }

    /** How many of {@link #unasked} there are without those that the reader must not know of. */
    long countUnasked(Cycle cycle, DepartmentInquiry.Occasion occasion, Set<Long> hidden) {
        String seen = hidden.isEmpty() ? "" : " AND a.id NOT IN :hidden";
        return unasked("SELECT COUNT(a)", seen, Long.class, cycle, occasion, hidden)
                .getSingleResult();
    }

    private <T> TypedQuery<T> unasked(
            String select,
            String tail,
            Class<T> type,
            Cycle cycle,
            DepartmentInquiry.Occasion occasion,
            Set<Long> hidden) {
        TypedQuery<T> query = entities.createQuery(
                        select + " FROM Application a WHERE a.cycle = :cycle AND a.state IN :states AND NOT EXISTS ("
                                + "SELECT r.id FROM DepartmentReply r WHERE r.application = a"
                                + " AND r.inquiry.occasion = :occasion)" + tail,
                        type)
                .setParameter("cycle", cycle)
                .setParameter("states", List.of(occasion.states()))
                .setParameter("occasion", occasion);
        return hidden.isEmpty() ? query : query.setParameter("hidden", hidden);
    }
}
