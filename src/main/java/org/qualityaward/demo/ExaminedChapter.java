package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.DepartmentInquiry.Occasion;
import org.qualityaward.cycle.Stage;

/**
 * The examination ends, an institution is chosen, teams are formed, interests declared: on 22 May some score sheets are
 * submitted, some begun, some empty, and the office has two findings and a request to rule on.
 */
@ApplicationScoped
class ExaminedChapter implements FurtherChapter {

    private static final int INELIGIBLE = 12;
    private static final int ASKS_FOR_RECUSAL = 4;

    /** Has not declared yet, and can take a seat at once when he does. */
    private static final String SUBSTITUTE = "reviewer15";

    /** Of the fourteen who declare one has not calibrated yet. */
    private static final int CALIBRATED = 13;

    @Inject
    CycleStory office;

    @Inject
    CheckStory checks;

    @Inject
    FilingStory filing;

    @Inject
    DepartmentStory departments;

    @Inject
    ReviewStory review;

    @Inject
    TeamStory teams;

    @Inject
    CalibrationStory calibration;

    @Inject
    RecusalStory recusals;

    @Inject
    DemoFiles files;

    @Inject
    Clock clock;

    @Override
    public Stage takesUp() {
        return Stage.EXAMINATION;
    }

    @Override
    public LocalDate until() {
        return LocalDate.of(2026, 5, 22);
    }

    @Override
    public List<Runnable> scenes() {
        return List.of(
                this::complete,
                this::examine,
                this::handOver,
                this::declare,
                this::form,
                () -> teams.scoreSome(office.current()),
                this::askForRecusal);
    }

    private void complete() {
        office.on("2026-05-06T09:00");
        departments.consult(
                office.current(), Occasion.EXAMINATION, LocalDate.now(clock).plusDays(23));
        files.in(ApplicationState.DISTRICT_CHECKING).forEach(checks::recommend);
        files.in(ApplicationState.RETURNED).forEach(checks::decline);
        office.on("2026-05-08T10:00");
        for (Application application : files.in(ApplicationState.SUPPLEMENTING)) {
            OptionalInt number = DemoOrganizations.numberOf(application);
            boolean inTime = !LocalDate.now(clock).isAfter(application.getDueOn());
            if (number.isPresent() && inTime) {
                filing.resubmit(number.getAsInt(), application);
            } else {
                checks.ineligible(application);
            }
        }
        departments.answer("tax");
        departments.answer("credit");
    }

    private void examine() {
        office.on("2026-05-11T16:00");
        for (Application application : files.in(ApplicationState.RECOMMENDED, ApplicationState.EXAMINING)) {
            if (DemoOrganizations.numberOf(application).orElse(0) == INELIGIBLE) {
                checks.ineligible(application);
            } else {
                checks.eligible(application);
            }
        }
    }

    private void handOver() {
        office.on("2026-05-12T09:00");
        teams.procure(office.current(), "2026-04-20", "2026-05-11");
        office.on("2026-05-13T09:00");
        review.handOver(office.current());
    }

    private void declare() {
        recusals.declareNone("institution", office.current().ref());
        for (String account : TeamStory.DECLARING) {
            if (account.equals(RecusalStory.CONFIDES)) {
                files.numbered(6)
                        .ifPresentOrElse(
                                application -> recusals.declareConflict(account, application),
                                () -> recusals.declareNone(
                                        account, office.current().ref()));
            } else {
                recusals.declareNone(account, office.current().ref());
            }
        }
    }

    private void form() {
        office.on("2026-05-14T09:00");
        teams.form(office.current());
        calibration.order(office.current(), true);
        calibration.score(office.current(), TeamStory.DECLARING.subList(0, CALIBRATED));
        calibration.score(office.current(), List.of(SUBSTITUTE));
        teams.assignAll(office.current(), 1);
        office.on("2026-05-21T17:00");
    }

    private void askForRecusal() {
        office.on("2026-05-22T09:00");
        files.numbered(ASKS_FOR_RECUSAL).ifPresent(recusals::ask);
    }
}
