package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageGuard;
import org.qualityaward.shared.Refusal;

/**
 * No cycle leaves the announcement before one was published for ten working days (Article 17), nor the opinions before the
 * results, as they are now, were published for twenty days (Article 22).
 */
@ApplicationScoped
public class NoticeGuard implements StageGuard {

    @Inject
    PublicNotices notices;

    @Inject
    ResultsInPublic results;

    @Inject
    Reckoning reckoning;

    @Override
    public void mayLeave(Cycle cycle, Stage stage, Set<Long> unseen) {
        if (stage == Stage.ANNOUNCEMENT) {
            mustBeOver(cycle, NoticeKind.ANNOUNCEMENT);
        } else if (stage == Stage.OPINIONS) {
            mustBeOver(cycle, NoticeKind.RESULTS);
            results.mustStand(cycle);
        }
    }

    private void mustBeOver(Cycle cycle, NoticeKind kind) {
        PublicNotice notice = notices.published(cycle, kind)
                .orElseThrow(() -> new Refusal("publicity.refusal.notYetPublished", kind.getArticle(), kind));
        NoticePeriod.mustBeOver(reckoning.today(), notice.getLastDay(), kind.getArticle());
    }
}
