package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.calendar.Term;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageProgress;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.review.TeamResult;
import org.qualityaward.review.TeamResults;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/**
 * The office publishes a draft. The announcement opens the stage of that name (Article 17), the results of the review open
 * the stage of opinions (Article 22); both stay open no shorter than the rule set asks. Results that were made again since are
 * published again.
 */
@ApplicationScoped
@Transactional
public class PublishingNotice {

    @Inject
    PublicNotices notices;

    @Inject
    IssuingNotices issuing;

    @Inject
    TeamResults results;

    @Inject
    ResultsInPublic inPublic;

    @Inject
    Reckoning reckoning;

    @Inject
    StageProgress progress;

    /**
     * @throws Refusal when the period would be too short, the stage is another, or it was published already
     */
    @Act(
            value = "publicity.publish",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 17)
    public PublicNotice publish(NoticeRef ref, int seenVersion) {
        PublicNotice notice = notices.find(ref.id()).orElseThrow(NotHere::new);
        notice.unchangedSince(seenVersion);
        switch (notice.getKind()) {
            case ANNOUNCEMENT -> announce(notice);
            case RESULTS -> showResults(notice);
            case PUBLICITY, COMMENDATION, REVOCATION ->
                throw new Refusal("publicity.refusal.notByHand", notice.getArticle(), notice.getKind());
            default -> issuing.publish(notice, null);
        }
        return notice;
    }

    private void announce(PublicNotice notice) {
        Cycle cycle = notice.getCycle();
        mustStandAt(cycle, notice, Stage.PREPARATION, Stage.ANNOUNCEMENT);
        RuleSet rules = reckoning.rules(cycle);
        issuing.publish(notice, period(notice, rules));
        progress.enter(cycle, Stage.ANNOUNCEMENT);
    }

    private void showResults(PublicNotice notice) {
        Cycle cycle = notice.getCycle();
        if (!(cycle.is(Stage.DELIBERATION) && inPublic.isOutdated(cycle))) {
            mustStandAt(cycle, notice, Stage.REVIEW, Stage.OPINIONS);
        }
        List<TeamResult> all = results.inCycle(cycle);
        if (all.isEmpty()) {
            throw new Refusal("publicity.refusal.noResults", 22);
        }
        notice.list(new Listing(
                List.of(
                        Texts.chinese("publicity.listing.organization"),
                        Texts.chinese("publicity.listing.district"),
                        Texts.chinese("publicity.listing.industry"),
                        Texts.chinese("publicity.listing.result")),
                all.stream()
                        .map(TeamResult::getApplication)
                        .sorted(java.util.Comparator.comparing(Application::getId))
                        .map(PublishingNotice::row)
                        .toList()));
        issuing.publish(notice, period(notice, reckoning.rules(cycle)));
        if (cycle.is(Stage.REVIEW)) {
            progress.enter(cycle, Stage.OPINIONS);
        }
    }

    private static List<String> row(Application application) {
        return List.of(
                application.getName(),
                Texts.of(Texts.CHINESE, application.getDistrict()),
                application.getIndustry() == null
                        ? "—"
                        : Texts.chinese("application.industry." + application.getIndustry()),
                Texts.chinese("publicity.listing.shortlisted"));
    }

    private Term period(PublicNotice notice, RuleSet rules) {
        return NoticePeriod.of(
                reckoning.calendar(),
                reckoning.today(),
                notice.getPlannedLastDay(),
                notice.getKind() == NoticeKind.RESULTS ? rules.opinions() : rules.announcement(),
                notice.getArticle());
    }

    private static void mustStandAt(Cycle cycle, PublicNotice notice, Stage... stages) {
        if (!List.of(stages).contains(cycle.getStage())) {
            throw new Refusal("publicity.refusal.stage", notice.getArticle(), notice.getKind(), cycle.getStage());
        }
    }
}
