package org.qualityaward.review;

import java.time.LocalDate;
import java.util.List;
import org.qualityaward.application.Application;

/**
 * A team has finished one kind of work on an application; fired within the transaction that records it. Two-way
 * supervision opens its forms on it (Article 35).
 *
 * @param teamId id of the expert team
 * @param teamName name of the team as printed
 * @param reviewerIds person ids of the members who took part, the leader first
 * @param endedOn day on which the work ended; the day of the event of the evaluation period
 */
public record EngagementEnded(
        Application application,
        Long teamId,
        String teamName,
        EngagementKind kind,
        List<Long> reviewerIds,
        LocalDate endedOn) {

    /** The same, of some of those who took part. */
    public EngagementEnded by(List<Long> some) {
        return new EngagementEnded(application, teamId, teamName, kind, some, endedOn);
    }
}
