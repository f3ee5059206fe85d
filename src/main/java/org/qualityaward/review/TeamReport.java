package org.qualityaward.review;

import java.util.Optional;
import org.qualityaward.archive.Paper;

/** Composes a team's report on one applicant when its leader signs it; what it says is the concern of {@code review.report}. */
public interface TeamReport {

    /** @param defence empty where none was heard */
    Paper of(Review review, SiteVisit visit, Optional<Defence> defence, TeamResult result);
}
