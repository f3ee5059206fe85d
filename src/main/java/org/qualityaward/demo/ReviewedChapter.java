package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.publicity.NoticeKind;

/**
 * The teams agree, visit, hear and report; on 8 June the public is asked for opinions, two of which wait for the office, and
 * half of the evaluations of the defences are filed.
 */
@ApplicationScoped
class ReviewedChapter implements FurtherChapter {

    private static final String LEADER = "reviewer01";
    private static final int PRAISED = 3;
    private static final int DOUBTED = 5;

    @Inject
    CycleStory office;

    @Inject
    ReviewStory review;

    @Inject
    TeamStory teams;

    @Inject
    CalibrationStory calibration;

    @Inject
    RecusalStory recusals;

    @Inject
    DepartmentStory departments;

    @Inject
    EvaluationStory evaluations;

    @Inject
    NoticeStory notices;

    @Inject
    DemoFiles files;

    @Override
    public Stage takesUp() {
        return Stage.REVIEW;
    }

    @Override
    public LocalDate until() {
        return LocalDate.of(2026, 6, 8);
    }

    @Override
    public List<Runnable> scenes() {
        return List.of(
                this::prepare,
                () -> teams.refillAll(office.current()),
                () -> teams.scoreAll(office.current()),
                this::agree,
                () -> evaluate(1, 2),
                this::visit,
                this::conclude,
                () -> evaluate(1, 3),
                this::publish);
    }

    /** What somebody left undone who carried the cycle into the review himself. */
    private void prepare() {
        Cycle cycle = office.current();
        office.on("2026-05-25T09:00");
        recusals.ruleOnAll(cycle);
        recusals.declareNone("institution", cycle.ref());
        TeamStory.DECLARING.forEach(account -> recusals.declareNone(account, cycle.ref()));
        teams.form(cycle);
        teams.assignAll(cycle, 0);
        calibration.score(cycle, TeamStory.DECLARING);
        departments.answer("ecology");
    }

    private void agree() {
        office.on("2026-05-26T15:00");
        teams.agreeAll();
    }

    /** Every so-many-th applicant evaluates, and one team. */
    private void evaluate(int first, int step) {
        List<Application> all = files.in();
        for (int i = first; i < all.size(); i += step) {
            String account = DemoOrganizations.numberOf(all.get(i)).isPresent()
                    ? FilingStory.account(DemoOrganizations.numberOf(all.get(i)).getAsInt())
                    : LEADER;
            evaluations.fileOwn(office.current(), account, i == first);
        }
        evaluations.fileOwn(office.current(), LEADER, false);
    }

    private void visit() {
        office.on("2026-05-27T17:00");
        teams.planAll();
        office.on("2026-06-02T17:00");
        teams.visitAll();
    }

    private void conclude() {
        teams.drawAll(office.current());
        office.on("2026-06-04T17:00");
        teams.defendAll();
        teams.concludeAll();
        teams.reportOn(office.current());
    }

    private void publish() {
        office.on("2026-06-05T08:30");
        if (office.current().is(Stage.REVIEW)) {
            notices.publish(office.current(), NoticeKind.RESULTS);
        }
        office.on("2026-06-08T09:00");
        opinion(PRAISED, "opinion.praise");
        opinion(DOUBTED, "opinion.doubt");
    }

    private void opinion(int number, String key) {
        files.numbered(number)
                .filter(application -> application.getState() == ApplicationState.REVIEWED)
                .ifPresent(application -> notices.opinion(office.current(), application.getId(), key));
    }
}
