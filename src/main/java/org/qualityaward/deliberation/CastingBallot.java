package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * A member votes in secret on one candidate, on his own device (Article 24). The trail says that he voted, never how. A
 * member who is recused finds nothing here to vote on.
 */
@ApplicationScoped
@Transactional
public class CastingBallot {

    @Inject
    Meetings meetings;

    @Inject
    BallotBox box;

    @Inject
    CurrentCaller caller;

    /** @throws org.qualityaward.shared.Refusal when this member has voted on it before */
    @Act(
            value = "deliberation.vote",
            by = {Role.STEERING, Role.HEAD},
            article = 24)
    public void cast(MeetingItemRef ref, Choice choice) {
        MeetingItem item = meetings.findItem(ref.id()).orElseThrow(NotHere::new);
        Long person = caller.get().personId();
        if (!item.getMeeting().isVoter(person, item)) {
            throw new NotHere();
        }
        box.cast(item, person, choice);
    }
}
