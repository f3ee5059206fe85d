package org.qualityaward.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.review.visit.MakingChecklist;
import org.qualityaward.review.visit.RecordingFinding;
import org.qualityaward.review.visit.VisitFinding;
import org.qualityaward.review.visit.VisitPoint;
import org.qualityaward.review.visit.Visits;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.AtOnceIT;
import org.qualityaward.testing.LongAgo;

/**
 * Two of a team, or one at two screens, act at once: what the first did stands, the second is told that it was changed meanwhile,
 * and what each said by himself is never lost.
 */
class TwoReviewersAtOnceIT extends AtOnceIT {

    private static final String ITEM = "4.1.2";

    @Inject
    Teams teams;

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    ScoringItem scoring;

    @Inject
    SubmittingScoreSheet submitting;

    @Inject
    LeadingConsensus leading;

    @Inject
    TakingPartInConsensus members;

    @Inject
    VisitingSite visiting;

    @Inject
    MakingChecklist checklist;

    @Inject
    RecordingFinding recording;

    @Inject
    Visits visits;

    private Person leader;
    private Person second;
    private Person third;

    @Override
    protected ApplicationState state() {
        return ApplicationState.MATERIAL_REVIEW;
    }

    @Override
    protected void lay() {
        leader = past.declared(cycle, Role.REVIEWER);
        second = past.declared(cycle, Role.REVIEWER);
        third = past.declared(cycle, Role.REVIEWER);
        List<Person> seated = List.of(leader, second, third);
        Team team = new Team(cycle, "第一组", leader, seated, rules().minimumReviewers(), clock.instant());
        teams.add(team);
        reviews.add(new Review(file, team, seated, clock.instant()));
    }

    @Test
    void whatTheLeaderAgreesWithoutHavingSeenAMoveIsNotKept() throws Exception {
        consensus();
        int seen = review().item(ITEM).getVersion();
        meanwhile.does(second, () -> members.move(file.ref(), ITEM, 45, "证据不足"));
        refused(() -> by(leader, () -> leading.agree(file.ref(), ITEM, 60, "一致", seen)));
        assertNull(review().item(ITEM).getPercent());
        assertEquals(List.of(45), movesOf(second));
    }

    /** Both screens show the same item; each moves his own percent, and neither writes over the other. */
    @Test
    void ofTwoWhoMoveAtOnceNeitherIsLost() throws Exception {
        consensus();
        assertEquals(List.of(), movesOf(second));
        meanwhile.does(second, () -> members.move(file.ref(), ITEM, 45, "证据不足"));
        try {
            by(third, () -> members.move(file.ref(), ITEM, 75, "另有证据"));
            again();
        } catch (Exception told) {
            transaction.begin();
            by(third, () -> members.move(file.ref(), ITEM, 75, "另有证据"));
            again();
        }
        assertEquals(List.of(45), movesOf(second));
        assertEquals(List.of(75), movesOf(third));
    }

    @Test
    void ofTwoFindingsOfOnePointTheFirstStands() throws Exception {
        consensus();
        closed();
        VisitPoint point = by(leader, () -> checklist.ask(file.ref(), null, "抽查三年记录"));
        again();
        int seen = visits.point(point.getId()).orElseThrow().getVersion();
        meanwhile.does(second, () -> recording.record(file.ref(), point.getId(), seen, VisitFinding.VERIFIED, "三年都有"));
        refused(() -> by(third, () -> recording.record(file.ref(), point.getId(), seen, VisitFinding.CHANGED, "缺一年")));
        VisitPoint kept = visits.point(point.getId()).orElseThrow();
        assertEquals(VisitFinding.VERIFIED, kept.getFinding());
        assertEquals(second, kept.getFoundBy());
    }

    @Test
    void noSheetIsSignedOverWhatWasSavedAtAnotherScreen() throws Exception {
        filled(second);
        assertEquals(60, percentOf(second));
        meanwhile.does(second, () -> scoring.save(file.ref(), ITEM, new Appraisal(30, "改", null, null)));
        refused(() -> by(second, () -> submitting.submit(file.ref(), LongAgo.PIN)));
        assertEquals(30, percentOf(second));
        by(second, () -> submitting.submit(file.ref(), LongAgo.PIN));
        again();
        assertEquals(ScoreSheet.SheetState.SUBMITTED, sheet(second).getState());
    }

    private void consensus() throws Exception {
        for (Person each : List.of(leader, second, third)) {
            filled(each).submit(rules().criteria(), null, clock.instant());
        }
        by(leader, () -> leading.open(file.ref()));
        again();
    }

    private void closed() throws Exception {
        rules().criteria()
                .items()
                .forEach(item -> by(
                        leader,
                        () -> leading.agree(
                                file.ref(),
                                item.code(),
                                60,
                                "一致",
                                review().item(item.code()).getVersion())));
        for (Person each : List.of(second, third)) {
            by(each, () -> members.confirm(file.ref(), TakingPartInConsensus.stateOf(review()), LongAgo.PIN));
        }
        by(leader, () -> leading.close(file.ref(), true, null, LongAgo.PIN));
        by(leader, () -> visiting.plan(file.ref(), today(), today(), "厂区", "首次会议"));
        again();
    }

    private List<Integer> movesOf(Person member) {
        return review().item(ITEM).movesOf(member).stream()
                .map(PercentMove::getPercent)
                .toList();
    }

    private ScoreSheet filled(Person person) throws Exception {
        ScoreSheet sheet = new ScoreSheet(review(), person, rules().criteria(), clock.instant());
        rules().criteria()
                .items()
                .forEach(item -> sheet.save(item.code(), new Appraisal(60, "优", null, null), clock.instant()));
        sheets.add(sheet);
        again();
        return sheet(person);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private RuleSet rules() {
        return cycle.getRuleSet();
    }

    private Review review() {
        return reviews.of(file.getId()).orElseThrow();
    }

    private ScoreSheet sheet(Person person) {
        return sheets.newest(review(), person.getId()).orElseThrow();
    }

    private Integer percentOf(Person person) {
        return sheet(person).score(ITEM).orElseThrow().getPercent();
    }
}
