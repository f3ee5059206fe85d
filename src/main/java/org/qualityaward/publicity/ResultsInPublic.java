package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.Reviews;
import org.qualityaward.shared.Refusal;

/**
 * Whether what the public was told of the results (Article 22) is what they are. A result that was made again after a late
 * recusal (Article 34) makes the notice outdated: it stays where it is, the results are published anew, and opinions on them
 * are invited for as long as on the first.
 */
@ApplicationScoped
public class ResultsInPublic {

    @Inject
    PublicNotices notices;

    @Inject
    Reviews reviews;

    @Inject
    Reckoning reckoning;

    /** Whether a result was made after the latest notice of them. */
    public boolean isOutdated(Cycle cycle) {
        return notices.published(cycle, NoticeKind.RESULTS)
                .filter(notice -> reviews.hasResultsSince(cycle, notice.getPublishedAt()))
                .isPresent();
    }

    /**
     * May the results be carried further?
     *
     * @throws Refusal when they have to be published anew, or opinions on them are still invited
     */
    public void mustStand(Cycle cycle) {
        if (isOutdated(cycle)) {
            throw new Refusal("publicity.refusal.resultsOutdated", NoticeKind.RESULTS.getArticle());
        }
        notices.published(cycle, NoticeKind.RESULTS)
                .ifPresent(
                        notice -> NoticePeriod.mustBeOver(reckoning.today(), notice.getLastDay(), notice.getArticle()));
    }
}
