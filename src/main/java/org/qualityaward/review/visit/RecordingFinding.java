package org.qualityaward.review.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.review.Review;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** Everybody of the team records what was found of a point of the checklist, as often as need be until the visit ends. */
@ApplicationScoped
@Transactional
public class RecordingFinding {

    @Inject
    Visits visits;

    @Inject
    VisitingTeam team;

    @Inject
    Clock clock;

    /**
     * @param seen version of the point that the finder had before him
     * @param finding null takes it back
     * @return the point with its new version
     * @throws Refusal outside the visit, or {@code shared.refusal.changedMeanwhile} when somebody else was faster
     */
    @Act(value = "review.recordFinding", by = Role.REVIEWER, article = 21, repeatable = true)
    public VisitPoint record(ApplicationRef ref, Long pointId, int seen, VisitFinding finding, String words) {
        Review review = team.recording(ref);
        VisitPoint point = visits.point(pointId)
                .filter(each -> each.getReview().equals(review))
                .orElseThrow(NotHere::new);
        point.find(finding, words, team.me(), seen, clock.instant());
        visits.flush();
        return point;
    }

    /** How a point stands now, for a phone that was offline while somebody else recorded. */
    @Act(value = "review.readPoint", by = Role.REVIEWER, article = 21, readOnly = true)
    public VisitPoint read(ApplicationRef ref, Long pointId) {
        return visits.point(pointId)
                .filter(point -> point.getReview().getApplication().getId().equals(ref.id()))
                .orElseThrow(NotHere::new);
    }
}
