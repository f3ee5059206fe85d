package org.qualityaward.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Applications2026;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;

/** The limits of Articles 14, 20, 21, 23 and 34 as the rule set of 2020 has them: before, at and after. */
class ReviewRulesTest {

    private static final Instant AT = Instant.parse("2026-05-20T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final RuleSet RULES = RuleSet.shipped();

    private final Application application = Applications2026.inState(9, ApplicationState.MATERIAL_REVIEW);
    private final Person one = ReviewTest.reviewer(1);
    private final Person two = ReviewTest.reviewer(2);
    private final Person three = ReviewTest.reviewer(3);
    private final Person four = ReviewTest.reviewer(4);

    @Test
    void aTeamOfTwoIsTooSmallAndOneOfThreeIsNot() {
        refused("review.refusal.teamTooSmall", () -> team(one, one, two));
        assertEquals(3, team(one, one, two, three).getPeople().size());
    }

    @Test
    void theSamePersonTwiceIsOneMember() {
        refused("review.refusal.teamTooSmall", () -> team(one, one, two, two));
    }

    @Test
    void theLeaderIsAMember() {
        refused("review.refusal.teamLeader", () -> team(four, one, two, three));
    }

    @Test
    void aTeamOfFourSitsWithOneRecusedAndNotWithTwo() {
        Team team = team(one, one, two, three, four);
        assertEquals(List.of(one, three, four), new SeatingPolicy(Set.of(2L), Set.of(), 3).require(team));
        refused("review.refusal.tooFewSeats", () -> new SeatingPolicy(Set.of(2L, 3L), Set.of(), 3).require(team));
    }

    @Test
    void whoHasNotDeclaredDoesNotSit() {
        Team team = team(one, one, two, three);
        refused("review.refusal.tooFewSeats", () -> new SeatingPolicy(Set.of(), Set.of(3L), 3).require(team));
        refused("review.refusal.undeclared", () -> new SeatingPolicy(Set.of(), Set.of(3L), 3).requireOne(three));
        refused("review.refusal.mustRecuse", () -> new SeatingPolicy(Set.of(3L), Set.of(), 3).requireOne(three));
    }

    @Test
    void theNextMemberLeadsWhereTheLeaderIsRecused() {
        assertEquals(
                two,
                new SeatingPolicy(Set.of(1L), Set.of(), 3)
                        .require(team(one, one, two, three, four))
                        .get(0));
    }

    @Test
    void theFloorOf550ShortlistsAtAndAboveItOnly() {
        refused("review.refusal.belowFloor", () -> new Shortlisting(true, "x").mustFit(new BigDecimal("549.9"), 550));
        new Shortlisting(true, null).mustFit(new BigDecimal("550.0"), 550);
        new Shortlisting(true, null).mustFit(new BigDecimal("550.1"), 550);
    }

    @Test
    void leavingOutWhoReachesTheFloorNeedsAReason() {
        refused("review.refusal.aboveFloor", () -> new Shortlisting(false, " ").mustFit(new BigDecimal("550.0"), 550));
        new Shortlisting(false, "重大缺陷").mustFit(new BigDecimal("550.0"), 550);
        new Shortlisting(false, null).mustFit(new BigDecimal("549.9"), 550);
    }

    @Test
    void percentsGoByFiveFromZeroToOneHundred() {
        for (int step : new int[] {0, 5, 65, 100}) {
            Scoring.mustBeStep(step);
        }
        for (int wrong : new int[] {-5, 1, 64, 66, 101, 105}) {
            refused("review.refusal.step", () -> Scoring.mustBeStep(wrong));
        }
    }

    @Test
    void fullPercentsAreAThousandPointsAndNoneAreNone() {
        assertEquals(new BigDecimal("1000.0"), Scoring.total(RULES.criteria(), code -> 100));
        assertEquals(new BigDecimal("0.0"), Scoring.total(RULES.criteria(), code -> null));
    }

    @Test
    void theFinalPointsWeighTheSiteNineTenthsAndAddTheDefence() {
        assertEquals(
                new BigDecimal("640.5"), Scoring.finalPoints(RULES, new BigDecimal("618.3"), new BigDecimal("84.0")));
        assertEquals(new BigDecimal("618.3"), Scoring.finalPoints(RULES, new BigDecimal("618.3"), null));
    }

    @Test
    void aDefenceEarnsFromNothingToAHundred() {
        refused("review.refusal.defencePoints", () -> defence("-0.1", TODAY));
        assertEquals(new BigDecimal("0.0"), defence("0", TODAY).getPoints());
        assertEquals(new BigDecimal("100.0"), defence("100", TODAY).getPoints());
        refused("review.refusal.defencePoints", () -> defence("100.1", TODAY));
    }

    @Test
    void aDefenceIsNotRecordedBeforeItsDay() {
        defence("80", TODAY);
        refused("review.refusal.dayToCome", () -> defence("80", TODAY.plusDays(1)));
    }

    @Test
    void aSubmittedSheetNeverChanges() {
        ScoreSheet sheet = sheet();
        fill(sheet);
        sheet.submit(RULES.criteria(), 1L, AT);
        assertEquals(new BigDecimal("600.0"), sheet.getPoints());
        refused("review.refusal.frozen", () -> sheet.save("4.1.2", new Appraisal(65, null, null, null), AT));
        refused("review.refusal.frozen", () -> sheet.submit(RULES.criteria(), 2L, AT));
    }

    @Test
    void aSheetIsNotSubmittedWithOneItemLeft() {
        ScoreSheet sheet = sheet();
        fill(sheet);
        sheet.save("4.7.7", new Appraisal(null, null, null, null), AT);
        refused("review.refusal.itemsUnscored", sheet::mayBeSubmitted);
    }

    @Test
    void aCorrectionIsANewVersionWithAReason() {
        ScoreSheet sheet = sheet();
        fill(sheet);
        refused("review.refusal.notSubmitted", () -> sheet.correct("笔误", AT));
        sheet.submit(RULES.criteria(), 1L, AT);
        refused("review.refusal.reasonMissing", () -> sheet.correct("", AT));
        ScoreSheet corrected = sheet.correct("笔误", AT);
        corrected.save("4.1.2", new Appraisal(70, null, null, null), AT);
        assertEquals(2, corrected.getRevision());
        assertEquals(60, sheet.score("4.1.2").orElseThrow().getPercent());
    }

    @Test
    void aTextHas2000CharactersAtMost() {
        ScoreSheet sheet = sheet();
        sheet.save("4.1.2", new Appraisal(5, "优".repeat(2000), null, null), AT);
        refused(
                "review.refusal.tooLong",
                () -> sheet.save("4.1.2", new Appraisal(5, "优".repeat(2001), null, null), AT));
    }

    @Test
    void aContractIsNotOlderThanItsNotice() {
        procurement(TODAY, TODAY).mustBeComplete();
        refused(
                "review.refusal.contractBeforeNotice",
                () -> procurement(TODAY, TODAY.minusDays(1)).mustBeComplete());
        refused(
                "review.refusal.procurementIncomplete",
                () -> procurement(null, TODAY).mustBeComplete());
    }

    private static ProcurementFile procurement(LocalDate noticed, LocalDate contracted) {
        return new ProcurementFile(
                ProcurementMethod.OPEN_TENDER, "WHZC-2026-01", "公告", noticed, "HT-1", contracted, "无关联");
    }

    private Defence defence(String points, LocalDate day) {
        Defence defence = new Defence((Review) null);
        defence.hear(day, "问答", new BigDecimal(points), RULES.defencePoints(), TODAY, AT);
        return defence;
    }

    private ScoreSheet sheet() {
        Review review = new Review(application, team(one, one, two, three), List.of(one, two, three), AT);
        return new ScoreSheet(review, one, RULES.criteria(), AT);
    }

    private static void fill(ScoreSheet sheet) {
        RULES.criteria().items().forEach(item -> sheet.save(item.code(), new Appraisal(60, "优", null, null), AT));
    }

    private Team team(Person leader, Person... people) {
        return new Team(application.getCycle(), "第一组", leader, List.of(people), RULES.minimumReviewers(), AT);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
