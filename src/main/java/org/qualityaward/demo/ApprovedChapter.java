package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.application.DepartmentInquiry.Occasion;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.deliberation.ProposalState;

/** The head endorses what was left, the mayor approves, and on 6 August the honours and their certificates are given. */
@ApplicationScoped
class ApprovedChapter implements FurtherChapter {

    @Inject
    CycleStory office;

    @Inject
    DepartmentStory departments;

    @Inject
    DecisionStory decision;

    @Inject
    Clock clock;

    @Override
    public Stage takesUp() {
        return Stage.APPROVAL;
    }

    @Override
    public LocalDate until() {
        return LocalDate.of(2026, 8, 6);
    }

    @Override
    public List<Runnable> scenes() {
        return List.of(this::approve, this::commend);
    }

    private void approve() {
        Cycle cycle = office.current();
        office.on("2026-07-29T10:00");
        if (!decision.places(cycle, ProposalState.CLEARED).isEmpty()) {
            decision.endorse(cycle);
        }
        if (cycle.is(Stage.APPROVAL)) {
            decision.approve(cycle);
        }
        departments.consult(
                office.current(),
                Occasion.BEFORE_COMMENDATION,
                LocalDate.now(clock).plusDays(10));
    }

    private void commend() {
        office.on("2026-08-06T10:00");
        decision.commend(office.current());
    }
}
