package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qualityaward.shared.Refusal;

/**
 * The ballot box. Each vote leaves two rows that share only the item: that the member has voted, and a ballot. With every
 * vote the ballots of the item are taken out, shuffled and put back under new random keys, so that not even the order of the
 * rows in the database tells which was the last. What comes out are totals, and only once the meeting counts.
 */
@ApplicationScoped
class BallotBox {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    /** @throws Refusal {@code deliberation.refusal.voted} when this member has voted on it before */
    void cast(MeetingItem item, Long personId, Choice choice) {
        entities.lock(item, LockModeType.PESSIMISTIC_WRITE);
        if (hasVoted(item, personId)) {
            throw new Refusal("deliberation.refusal.voted", 24);
        }
        List<Choice> ballots = new ArrayList<>(choices(item));
        ballots.add(choice);
        Collections.shuffle(ballots, RANDOM);
        entities.createQuery("DELETE FROM Ballot b WHERE b.itemId = :item")
                .setParameter("item", item.getId())
                .executeUpdate();
        ballots.forEach(each -> entities.persist(new Ballot(item.getId(), each)));
        entities.persist(new HasVoted(item.getId(), personId));
        entities.flush();
    }

    boolean hasVoted(MeetingItem item, Long personId) {
        return entities.find(HasVoted.class, new HasVoted.Key(item.getId(), personId)) != null;
    }

    /** How many have voted on an item: all that may be known before the count. */
    int castOn(MeetingItem item) {
        return entities.createQuery("SELECT COUNT(h) FROM HasVoted h WHERE h.itemId = :item", Long.class)
                .setParameter("item", item.getId())
                .getSingleResult()
                .intValue();
    }

    /** Ids of the items of a meeting on which a member has voted. */
    Set<Long> votedBy(Meeting meeting, Long personId) {
        return new TreeSet<>(entities.createQuery(
                        "SELECT h.itemId FROM HasVoted h WHERE h.personId = :person AND h.itemId IN"
                                + " (SELECT i.id FROM MeetingItem i WHERE i.meeting = :meeting)",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("meeting", meeting)
                .getResultList());
    }

    Tally count(MeetingItem item) {
        List<Choice> all = choices(item);
        return new Tally(
                Collections.frequency(all, Choice.AGREE),
                Collections.frequency(all, Choice.OPPOSE),
                Collections.frequency(all, Choice.ABSTAIN));
    }

    private List<Choice> choices(MeetingItem item) {
        return entities.createQuery("SELECT b.choice FROM Ballot b WHERE b.itemId = :item", Choice.class)
                .setParameter("item", item.getId())
                .getResultList();
    }
}
