package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.cycle.ActingOnDueDeadlines;
import org.qualityaward.cycle.AdvancingCycle;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CyclePlan;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.OpeningCycle;
import org.qualityaward.cycle.PlanningCycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StartDates;

/** How the office carries a demo cycle on: opening it, putting its plan in force, going from stage to stage. */
@ApplicationScoped
@Transactional
class CycleStory {

    static final String OFFICE = "office";

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    @Inject
    OpeningCycle opening;

    @Inject
    PlanningCycle planning;

    @Inject
    AdvancingCycle advancing;

    @Inject
    ActingOnDueDeadlines dueDeadlines;

    @Inject
    Cycles cycles;

    @Inject
    HolidayYears years;

    @Inject
    Stagehand stage;

    /** Opens the cycle of a year and puts a plan with these four dates in force. */
    Cycle open(int year, String announced, String filingDeadline, String handedOver, String meeting) {
        StartDates dates = new StartDates(
                LocalDate.parse(announced),
                LocalDate.parse(filingDeadline),
                LocalDate.parse(handedOver),
                LocalDate.parse(meeting));
        return stage.as(OFFICE, () -> {
            Cycle cycle = opening.open(year);
            CyclePlan plan = CyclePlan.reckon(dates, Map.of(), cycle.getRuleSet(), years.calendar());
            return planning.putInForce(cycle.ref(), cycle.getVersion(), plan);
        });
    }

    /** Goes on from the stage that the cycle is in; nothing happens when it left it already. */
    void leave(Stage from) {
        Cycle cycle = current();
        if (cycle.is(from)) {
            stage.as(OFFICE, () -> advancing.advance(cycle.ref(), from));
        }
    }

    /** Moves the clock and lets it act on what fell due. */
    void at(String time) {
        stage.at(time);
        stage.asSystem(() -> dueDeadlines.actOnAll());
    }

    /** Moves the clock on unless it is there already, and lets it act on what fell due. */
    void on(String time) {
        on(LocalDateTime.parse(time));
    }

    /** Waits until a last day is over. */
    void onTheMorningAfter(LocalDate last) {
        on(last.plusDays(1).atTime(MORNING));
    }

    private void on(LocalDateTime time) {
        stage.on(time);
        stage.asSystem(() -> dueDeadlines.actOnAll());
    }

    Cycle current() {
        return cycles.current().orElseThrow();
    }
}
