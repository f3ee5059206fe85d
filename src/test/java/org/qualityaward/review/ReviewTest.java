package org.qualityaward.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Applications2026;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.Rows;

/** Articles 16 and 21: alone, then together, then on site; no step is skipped and no empty seat is passed over. */
class ReviewTest {

    private static final Instant AT = Instant.parse("2026-05-20T01:00:00Z");
    private static final Criteria CRITERIA = RuleSet.shipped().criteria();
    private static final int FLOOR = 550;

    private final Person leader = reviewer(1);
    private final Person second = reviewer(2);
    private final Person third = reviewer(3);
    private final Application application = Applications2026.inState(9, ApplicationState.MATERIAL_REVIEW);
    private final Team team = new Team(application.getCycle(), "第一组", leader, List.of(leader, second, third), 3, AT);
    private final Review review = Rows.withId(new Review(application, team, team.getPeople(), AT), 50);

    static Person reviewer(long id) {
        Person person = Rows.withId(new Person("reviewer" + id, "评审员" + id, null, "hash", false), id);
        person.grant(Set.of(Role.REVIEWER));
        return person;
    }

    @Test
    void onlyTheLeaderOpensConsensus() {
        refused("review.refusal.leaderOnly", () -> review.openConsensus(second, 0, CRITERIA, AT));
    }

    @Test
    void consensusDoesNotOpenWithOneSheetMissing() {
        refused("review.refusal.sheetsMissing", () -> review.openConsensus(leader, 1, CRITERIA, AT));
        review.openConsensus(leader, 0, CRITERIA, AT);
        assertTrue(review.isOpenToTeam());
    }

    @Test
    void nobodyAgreesBeforeConsensusIsOpen() {
        refused("review.refusal.phase", () -> review.agree(leader, "4.1.2", 60, "理由", AT));
    }

    @Test
    void consensusDoesNotCloseWithOneItemLeft() {
        review.openConsensus(leader, 0, CRITERIA, AT);
        CRITERIA.items().stream().skip(1).forEach(item -> review.agree(leader, item.code(), 60, "一致", AT));
        refused("review.refusal.itemsLeft", () -> close(true));
    }

    @Test
    void noItemIsAgreedWithoutAReasonOrOffTheSteps() {
        review.openConsensus(leader, 0, CRITERIA, AT);
        refused("review.refusal.reasonMissing", () -> review.agree(leader, "4.1.2", 60, " ", AT));
        refused("review.refusal.step", () -> review.agree(leader, "4.1.2", 62, "理由", AT));
        refused("review.refusal.step", () -> review.agree(leader, "4.1.2", 105, "理由", AT));
    }

    @Test
    void sixtyPercentThroughoutIs600PointsAndShortlists() {
        agreeAll(60);
        close(true);
        assertEquals(new BigDecimal("600.0"), review.getMaterialPoints());
        assertEquals(ApplicationState.SHORTLISTED, application.getState());
    }

    @Test
    void aVacatedSeatHoldsTheReview() {
        agreeAll(60);
        review.vacate(second, AT);
        refused("review.refusal.phase", () -> close(true));
        refused("review.refusal.seatVacant", () -> review.openConsensus(leader, 0, CRITERIA, AT));
    }

    @Test
    void aRecusalAfterTheReportBeginsItAgainWithTheScoring() {
        agreeAll(60);
        close(true);
        review.planVisit(leader);
        review.endVisit(leader, 0, CRITERIA);
        review.conclude(leader, 0, "综述", AT);
        Rows.withId(review.getSeats().get(1), 71);
        review.vacate(second, AT);
        assertEquals(ApplicationState.MATERIAL_REVIEW, application.getState());
        assertFalse(review.isOpenToTeam());
        review.replace(71L, reviewer(4), AT);
        agreeAll(50);
        refused("review.refusal.belowFloor", () -> close(true));
        agreeAnew(70);
        close(true);
        review.revisit();
        assertEquals(new BigDecimal("700.0"), review.endVisit(leader, 0, CRITERIA));
        review.conclude(leader, 0, "综述", AT);
        assertEquals(ApplicationState.REVIEWED, application.getState());
    }

    @Test
    void aRecusalAfterTheCandidatesAreHandedOnTakesNothingBack() {
        agreeAll(60);
        close(true);
        Rows.with(application, "state", ApplicationState.CANDIDATE);
        review.vacate(second, AT);
        assertEquals(ReviewPhase.SHORTLISTED, review.getPhase());
    }

    @Test
    void aVacatedLeadersSeatPassesTheLeadOn() {
        review.vacate(leader, AT);
        assertEquals(second, review.getLeader());
        assertTrue(review.hasVacantSeat());
    }

    @Test
    void aVacatedSeatIsRefilledOnceByAnother() {
        Seat seat = Rows.withId(review.getSeats().get(1), 71);
        Rows.withId(review.getSeats().get(0), 70);
        Rows.withId(review.getSeats().get(2), 72);
        review.vacate(second, AT);
        refused("review.refusal.seatedAlready", () -> review.replace(71L, third, AT));
        review.replace(71L, reviewer(4), AT);
        assertFalse(review.hasVacantSeat());
        assertEquals(Seat.SeatState.REFILLED, seat.getState());
        refused("review.refusal.seatNotVacant", () -> review.replace(71L, reviewer(5), AT));
    }

    @Test
    void theSiteCountsWhereItShowedOtherwiseAndTheConsensusStays() {
        agreeAll(60);
        close(true);
        review.planVisit(leader);
        review.rescore(second, "4.7.2", 75, "现场核实三年数据", AT);
        assertEquals(new BigDecimal("612.0"), review.endVisit(leader, 0, CRITERIA));
        assertEquals(new BigDecimal("600.0"), review.getMaterialPoints());
        assertEquals(60, review.item("4.7.2").getPercent());
    }

    @Test
    void noDefenceBeforeTheVisitEnded() {
        agreeAll(60);
        close(true);
        refused("review.refusal.phase", () -> review.hearDefence(leader));
        review.planVisit(leader);
        refused("review.refusal.phase", () -> review.hearDefence(leader));
    }

    @Test
    void isConcludedWithOrWithoutADefence() {
        agreeAll(60);
        close(true);
        review.planVisit(leader);
        review.endVisit(leader, 0, CRITERIA);
        refused("review.refusal.summaryMissing", () -> review.conclude(leader, 0, " ", AT));
        review.conclude(leader, 0, "综述", AT);
        assertEquals(ApplicationState.REVIEWED, application.getState());
    }

    private void agreeAll(int percent) {
        review.openConsensus(review.getLeader(), 0, CRITERIA, AT);
        agreeAnew(percent);
    }

    private void agreeAnew(int percent) {
        CRITERIA.items().forEach(item -> review.agree(leader, item.code(), percent, "一致", AT));
        review.taken().forEach(seat -> seat.confirm(1L, AT));
    }

    private void close(boolean shortlisted) {
        review.closeConsensus(leader, 0, CRITERIA, FLOOR, new Shortlisting(shortlisted, null), AT);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
