package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;

/**
 * The cycle under way: announced on 2 March 2026, filed by twelve organisations, checked by the districts, and now, on
 * 29 April, in the middle of the preliminary examination, with one check overdue and two supplements asked for.
 */
@ApplicationScoped
class Cycle2026Chapter implements DemoChapter {

    private static final int APPLICANTS = 12;
    private static final int OVERDUE = 6;
    private static final int DECLINED = 9;
    private static final int LATE_RECOMMENDED = 8;
    private static final int ELIGIBLE = 5;
    private static final int[] SUPPLEMENTING = {2, 7};
    private static final int[] BEGUN = {1, 3, 4};

    @Inject
    CalibrationStory calibration;

    @Inject
    Cycles cycles;

    @Inject
    CycleStory office;

    @Inject
    NoticeStory notices;

    @Inject
    FilingStory filing;

    @Inject
    RecusalStory recusals;

    @Inject
    CheckStory checks;

    private final Map<Integer, Application> applications = new HashMap<>();

    @Override
    public int number() {
        return 6;
    }

    @Override
    public void tell() {
        office.at("2026-02-26T09:00");
        cycles.ofYear(2024).ifPresent(before -> calibration.trainAndAssess(before, Cycle2024Chapter.TEAM));
        Cycle cycle = office.open(2026, "2026-03-02", "2026-04-17", "2026-05-13", "2026-07-10");
        office.at("2026-03-02T08:30");
        notices.announce(cycle);
        office.at("2026-03-17T08:30");
        office.leave(Stage.ANNOUNCEMENT);
        for (int number = 1; number <= APPLICANTS; number++) {
            office.at(String.format("2026-04-%02dT10:%02d", 1 + number, number));
            applications.put(number, filing.submit(number, office.current(), 0.6 + 0.11 * number));
        }
        office.at("2026-04-18T08:30");
        office.leave(Stage.FILING);
        recusals.officesDeclare(office.current());
        check();
        office.at("2026-04-27T09:05");
        office.leave(Stage.DISTRICT_CHECK);
        examine();
        office.at("2026-04-29T09:30");
    }

    private void check() {
        for (int number = 1; number <= APPLICANTS; number++) {
            office.at(String.format("2026-04-%02dT15:%02d", number < 7 ? 22 : 24, number));
            if (number == DECLINED) {
                checks.decline(applications.get(number));
            } else if (number != OVERDUE && number != LATE_RECOMMENDED) {
                checks.recommend(applications.get(number));
            }
        }
    }

    private void examine() {
        for (int number : BEGUN) {
            checks.examine(applications.get(number));
        }
        office.at("2026-04-28T10:20");
        checks.eligible(applications.get(ELIGIBLE));
        for (int number : SUPPLEMENTING) {
            checks.tellDefects(applications.get(number));
        }
        office.at("2026-04-29T09:12");
        checks.recommend(applications.get(LATE_RECOMMENDED));
    }
}
