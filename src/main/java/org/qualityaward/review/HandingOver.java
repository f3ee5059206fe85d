package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageEntered;
import org.qualityaward.cycle.StageProgress;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The office hands the eligible applications over to the institution: the cycle enters the review and the clock of Article 21
 * begins. Whoever carries the cycle into the review, the eligible applications go along.
 */
@ApplicationScoped
@Transactional
public class HandingOver {

    @Inject
    Cycles cycles;

    @Inject
    StageProgress progress;

    @Inject
    Procurements procurements;

    @Inject
    Applications applications;

    @Inject
    ReviewNews news;

    @Inject
    Clock clock;

    /**
     * @throws Refusal without a procurement or an eligible application, or when the examination may not be left yet
     */
    @Act(
            value = "review.handOver",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 21)
    public void handOver(CycleRef ref) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        if (applications.inCycle(cycle, ApplicationState.ELIGIBLE).isEmpty()) {
            throw new Refusal("review.refusal.nothingEligible", 19);
        }
        progress.enter(cycle, Stage.REVIEW);
    }

    void whenReviewBegins(@Observes StageEntered entered) {
        if (entered.stage() != Stage.REVIEW) {
            return;
        }
        List<Application> eligible = applications.inCycle(entered.cycle(), ApplicationState.ELIGIBLE);
        eligible.forEach(Application::enterReview);
        procurements.of(entered.cycle()).ifPresent(procurement -> {
            procurement.handOver(clock.instant());
            news.handedOver(procurement, eligible.size());
        });
    }
}
