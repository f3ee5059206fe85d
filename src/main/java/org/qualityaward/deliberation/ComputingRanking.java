package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.publicity.OpinionState;
import org.qualityaward.publicity.Opinions;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.publicity.ResultsInPublic;
import org.qualityaward.review.ReviewGuard;
import org.qualityaward.review.TeamResult;
import org.qualityaward.review.TeamResults;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The office ranks the reviewed organisations and submits the candidate list (Article 23). It is blocked while a review is
 * not concluded, while a recusal has left a seat empty or unscored even after a result, and while an opinion waits to be
 * handled; each computation is a version of its own.
 */
@ApplicationScoped
@Transactional
public class ComputingRanking {

    @Inject
    Rankings rankings;

    @Inject
    TeamResults results;

    @Inject
    ReviewGuard reviews;

    @Inject
    Applications applications;

    @Inject
    ReEvaluations reEvaluations;

    @Inject
    Opinions opinions;

    @Inject
    Cycles cycles;

    @Inject
    FilingDocuments filing;

    @Inject
    ResultsInPublic inPublic;

    @Inject
    Confidentiality confidentiality;

    @Inject
    DecisionNews news;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    /** Computes a new version from the results as they stand now, with the adjustments of the one before. */
    @Act(
            value = "deliberation.rank",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 23,
            repeatable = true)
    public Ranking compute(CycleRef ref) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        cycle.require(Stage.OPINIONS, Stage.DELIBERATION);
        mayKnowAll(cycle);
        mustBeConcluded(cycle);
        List<TeamResult> all = results.inCycle(cycle);
        Ranking before = rankings.latest(cycle).orElse(null);
        Ranking ranking = new Ranking(
                cycle,
                before == null ? 1 : before.getNumber() + 1,
                (int) opinions.count(cycle),
                (int) opinions.count(cycle, OpinionState.ADOPTED, OpinionState.UPHELD),
                caller.get().name(),
                reckoning.now());
        for (TeamResult result : all) {
            Application application = result.getApplication();
            application.rank();
            ranking.enter(application, result.getFinalPoints(), reEvaluations.isReEvaluation(application));
        }
        if (before != null) {
            ranking.carryOver(before);
        }
        rankings.add(ranking);
        return ranking;
    }

    @Act(
            value = "deliberation.adjust",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 23)
    public void adjust(RankingRef ref, ApplicationRef application, BigDecimal by, String reason) {
        find(ref).adjust(application.id(), by, reason);
    }

    /** Puts an organisation before its equals, with a reason. */
    @Act(
            value = "deliberation.decideTie",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 23)
    public void decideTie(RankingRef ref, ApplicationRef application, String reason) {
        find(ref).preferInTie(application.id(), reason);
    }

    /** Submits the candidate list to the steering group; signed, archived, frozen. */
    @Act(
            value = "deliberation.submitCandidates",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 23)
    public void submit(RankingRef ref, SigningPin pin) {
        Ranking ranking = find(ref);
        Cycle cycle = ranking.getCycle();
        cycle.require(Stage.DELIBERATION);
        mustBeConcluded(cycle);
        inPublic.mustStand(cycle);
        long waiting = opinions.count(cycle, OpinionState.RECEIVED, OpinionState.ACCEPTED);
        if (waiting > 0) {
            throw new Refusal("deliberation.refusal.opinionsOpen", 23, waiting);
        }
        if (!rankings.latest(cycle).filter(ranking::equals).isPresent()) {
            throw new Refusal("deliberation.refusal.notLatest", 23, ranking.getNumber());
        }
        ranking.submit(BigDecimal.valueOf(reckoning.rules(cycle).nominationFloor()), reckoning.now());
        for (RankingRow row : ranking.getRows()) {
            if (row.isCandidate()) {
                row.getApplication().becomeCandidate();
            } else {
                row.getApplication().notAward();
            }
        }
        ranking.filed(filing.file(RankingPaper.of(ranking, reckoning.basis(cycle)), pin));
        news.candidatesSubmitted(ranking);
    }

    /** Asked before anything that could name a file: whoever ranks weighs each against all others; a draft is no file yet. */
    private void mayKnowAll(Cycle cycle) {
        Set<Long> hidden = confidentiality.hiddenFrom(caller.get());
        boolean all = applications.inCycle(cycle, ApplicationState.values()).stream()
                .filter(application -> application.getState() != ApplicationState.DRAFT)
                .map(Application::getId)
                .noneMatch(hidden::contains);
        if (!all) {
            throw new Refusal("deliberation.refusal.another", 34);
        }
    }

    private void mustBeConcluded(Cycle cycle) {
        List<Application> open = applications.inCycle(
                cycle,
                ApplicationState.MATERIAL_REVIEW,
                ApplicationState.SHORTLISTED,
                ApplicationState.SITE_VISIT,
                ApplicationState.DEFENCE);
        if (!open.isEmpty()) {
            throw new Refusal(
                    "deliberation.refusal.reviewOpen",
                    23,
                    open.size(),
                    open.get(0).getName());
        }
        reviews.rankable(cycle);
        if (results.inCycle(cycle).isEmpty()) {
            throw new Refusal("deliberation.refusal.noResults", 23);
        }
    }

    private Ranking find(RankingRef ref) {
        return rankings.find(ref.id()).orElseThrow(NotHere::new);
    }
}
