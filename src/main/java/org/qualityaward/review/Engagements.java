package org.qualityaward.review;

import java.time.LocalDate;
import org.qualityaward.identity.Person;

/** Says that a team has ended a kind of work, the leader first. */
final class Engagements {

    private Engagements() {}

    static EngagementEnded of(Review review, EngagementKind kind, LocalDate day) {
        Person leader = review.getLeader();
        return new EngagementEnded(
                review.getApplication(),
                review.getTeam().getId(),
                review.getTeam().getName(),
                kind,
                review.taken().stream()
                        .map(Seat::getPerson)
                        .sorted((one, other) -> Boolean.compare(other.equals(leader), one.equals(leader)))
                        .map(Person::getId)
                        .toList(),
                day);
    }
}
