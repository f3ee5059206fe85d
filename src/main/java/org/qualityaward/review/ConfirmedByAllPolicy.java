package org.qualityaward.review;

import java.util.List;
import java.util.stream.Collectors;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;

/**
 * Consensus closes only when everybody was heard: each member but the leader, who signs the report, either signed what is
 * agreed or dissents in his own words, which are printed (Articles 10 and 21).
 */
public record ConfirmedByAllPolicy(Review review) {

    /** Who neither signed nor dissents. */
    public List<Person> unheard() {
        return review.taken().stream()
                .filter(seat -> !seat.isLeader() && seat.getConfirmedAt() == null)
                .map(Seat::getPerson)
                .filter(person -> review.getItems().stream()
                        .allMatch(item -> item.dissentOf(person).isEmpty()))
                .toList();
    }

    /** @throws Refusal that names them */
    void require() {
        List<Person> unheard = unheard();
        if (!unheard.isEmpty()) {
            throw new Refusal(
                    "review.refusal.unconfirmed",
                    21,
                    unheard.size(),
                    unheard.stream().map(Person::getName).collect(Collectors.joining("\u3001")));
        }
    }
}
