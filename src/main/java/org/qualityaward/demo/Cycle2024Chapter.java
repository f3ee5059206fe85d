package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.publicity.NoticeKind;
import org.qualityaward.review.EngagementKind;
import org.qualityaward.review.Team;

/**
 * The finished cycle: eight filed in 2024, one was not recommended, one was ineligible, one was not shortlisted; two
 * became winners and one was nominated on 6 August.
 */
@ApplicationScoped
class Cycle2024Chapter implements DemoChapter {

    private static final int FIRST = 13;
    private static final int LAST = 20;
    private static final int DECLINED = 15;
    private static final int WITHDRAWN_LATER = 17;
    private static final int WEAK = 20;
    private static final int OPPOSED = 13;
    private static final int ON_PAPER = 19;

    /** Those whose visits are laid before the reader in full. */
    private static final List<Integer> VISITED = List.of(14, 19);

    private static final int NOMINATED = 16;
    static final List<String> TEAM = List.of("reviewer01", "reviewer02", "reviewer03");
    private static final Map<Integer, Integer> LEVELS = Map.of(13, 65, 14, 75, 16, 60, 18, 60, 19, 80, 20, 40);

    @Inject
    CycleStory office;

    @Inject
    NoticeStory notices;

    @Inject
    FilingStory filing;

    @Inject
    CheckStory checks;

    @Inject
    RecusalStory recusals;

    @Inject
    ReviewStory review;

    @Inject
    CalibrationStory calibration;

    @Inject
    VisitStory visit;

    @Inject
    EvaluationStory evaluations;

    @Inject
    PaperStory papers;

    @Inject
    AccountabilityStory accountability;

    @Inject
    DecisionStory decision;

    private final Map<Integer, Application> applications = new HashMap<>();

    @Override
    public int number() {
        return 3;
    }

    @Override
    public void tell() {
        office.at("2024-03-01T09:00");
        Cycle cycle = office.open(2024, "2024-03-04", "2024-04-12", "2024-05-08", "2024-07-05");
        office.at("2024-03-04T08:30");
        notices.announce(cycle);
        file();
        check();
        reviewAll();
        decide();
    }

    private void file() {
        office.at("2024-03-19T08:30");
        office.leave(Stage.ANNOUNCEMENT);
        for (int number = FIRST; number <= LAST; number++) {
            office.at(String.format("2024-04-%02dT10:%02d", number - 9, number));
            applications.put(number, filing.submit(number, office.current(), 0.4 + 0.05 * number));
        }
    }

    private void check() {
        office.at("2024-04-13T08:30");
        office.leave(Stage.FILING);
        recusals.officesDeclare(office.current());
        office.at("2024-04-17T15:00");
        applications.forEach((number, application) -> {
            if (number == DECLINED) {
                checks.decline(application);
            } else {
                checks.recommend(application);
            }
        });
        office.at("2024-04-22T08:40");
        office.leave(Stage.DISTRICT_CHECK);
        filing.withdraw(WITHDRAWN_LATER, applications.get(WITHDRAWN_LATER));
        office.at("2024-04-26T16:00");
        LEVELS.keySet().stream().sorted().forEach(number -> checks.eligible(applications.get(number)));
    }

    private void reviewAll() {
        Cycle cycle = office.current();
        office.at("2024-05-07T09:00");
        review.procure(cycle, "2024-04-08", "2024-05-06");
        Team team = review.form(cycle, DemoTexts.get("team.name", "1"), TEAM);
        office.at("2024-05-08T09:00");
        review.handOver(cycle);
        recusals.declareNone("institution", cycle.ref());
        TEAM.forEach(account -> recusals.declareNone(account, cycle.ref()));
        office.at("2024-05-08T14:00");
        calibration.order(cycle, true);
        calibration.score(cycle, TEAM);
        LEVELS.forEach((number, level) -> reviewOne(applications.get(number), level, team));
        office.at("2024-05-23T10:00");
        evaluations.fileAll(cycle, LEVELS.keySet(), TEAM, OPPOSED);
        for (int number : VISITED) {
            visit.layOut(applications.get(number), TEAM);
            visit.find(applications.get(number), TEAM);
        }
        office.at("2024-05-27T17:00");
        shortlisted().forEach((number, level) -> review.visit(applications.get(number), TEAM.get(0)));
        review.draw(cycle, "2024-05-30");
        office.at("2024-05-30T17:00");
        shortlisted().forEach((number, level) -> {
            review.defend(
                    applications.get(number), TEAM.get(0), "2024-05-30", number == NOMINATED ? level - 10 : level + 8);
            review.conclude(applications.get(number), TEAM.get(0));
        });
        review.report(cycle);
        recusals.declareNone(PaperStory.SECOND, cycle.ref());
        papers.enter(cycle, applications.get(ON_PAPER), EngagementKind.DEFENCE);
        evaluations.fileAll(cycle, LEVELS.keySet(), TEAM, 0);
        office.at("2024-06-04T10:00");
        accountability.concludeAll(cycle, TEAM.get(1));
    }

    private void reviewOne(Application application, int level, Team team) {
        office.at("2024-05-09T09:00");
        review.assign(application, team);
        office.at("2024-05-16T17:00");
        for (int i = 0; i < TEAM.size(); i++) {
            review.score(application, TEAM.get(i), level, i - 1);
        }
        office.at("2024-05-20T11:00");
        boolean shortlisted = level > LEVELS.get(WEAK);
        review.agree(application, TEAM.get(0), level, shortlisted);
        if (shortlisted) {
            review.plan(application, TEAM.get(0), "2024-05-22", "2024-05-27");
        }
    }

    private Map<Integer, Integer> shortlisted() {
        Map<Integer, Integer> shortlisted = new HashMap<>(LEVELS);
        shortlisted.remove(WEAK);
        return shortlisted;
    }

    private void decide() {
        office.at("2024-06-05T08:30");
        notices.publish(office.current(), NoticeKind.RESULTS);
        office.at("2024-06-12T20:15");
        notices.opinion(office.current(), applications.get(19).getId(), "opinion.praise");
        notices.opinion(office.current(), applications.get(OPPOSED).getId(), "opinion.doubt");
        office.at("2024-06-20T10:00");
        notices.weighAll(office.current());
        office.at("2024-06-26T08:30");
        office.leave(Stage.OPINIONS);
        DecisionStory.members()
                .forEach(account ->
                        recusals.declareNone(account, office.current().ref()));
        decision.rank(office.current());
        decision.call(office.current(), "2024-07-05T14:30");
        office.at("2024-07-05T14:30");
        decision.open(office.current());
        decision.vote(
                office.current(),
                Map.of(
                        applications.get(OPPOSED).getId(),
                        5,
                        applications.get(18).getId(),
                        6));
        decision.decide(office.current());
        office.at("2024-07-08T08:30");
        decision.publish(office.current());
        office.at("2024-07-18T08:30");
        office.leave(Stage.PUBLICITY);
        decision.endorse(office.current());
        decision.approve(office.current());
        office.at("2024-08-06T10:00");
        decision.commend(office.current());
        office.at("2024-08-20T10:00");
        office.leave(Stage.COMMENDATION);
    }
}
