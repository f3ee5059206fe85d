package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualityaward.supervision.Evaluations.AUTHOR;
import static org.qualityaward.supervision.Evaluations.NOW;
import static org.qualityaward.supervision.Evaluations.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Refusal;
import org.qualityaward.supervision.AccountabilityCase.State;
import org.qualityaward.supervision.AccountabilityCase.Verdict;

/** Article 35: an adverse answer opens a case; it is assigned, investigated, heard, concluded. */
class AccountabilityCaseTest {

    private final TwoWayEvaluation pair = Evaluations.pair();
    private final AccountabilityCase open =
            new AccountabilityCase(Evaluations.filed(pair, Direction.ABOUT_TEAM, true), 1, NOW);

    private static final LocalDate AFTER = Evaluations.LAST_DAY.plusDays(1);
    private static final LocalDate ANSWER_BY = AFTER.plusDays(7);

    AccountabilityCaseTest() {
        pair.unsealWhenTimeIsUp(AFTER, NOW);
    }

    private void assertRefused(String why, Runnable act) {
        assertEquals(
                "supervision.refusal.case." + why,
                assertThrows(Refusal.class, act::run).key());
    }

    private void assigned() {
        open.assign(SUPERVISOR.personId(), SUPERVISOR.name(), SUPERVISOR, Evaluations.document(), NOW);
    }

    private void investigate(String found) {
        open.investigate(found, SUPERVISOR, Evaluations.document(), NOW);
    }

    private void hear(Long person, LocalDate today) {
        Heard heard = new Heard(person, "样本", "申辩");
        CasePolicy.hearable(open, heard, SUPERVISOR, today);
        open.hear(heard, SUPERVISOR, Evaluations.document(), NOW);
    }

    private void conclude(Verdict verdict) {
        conclude(verdict, List.of());
    }

    private void conclude(Verdict verdict, List<Consequence> following) {
        conclude(verdict, following, AFTER);
    }

    private void conclude(Verdict verdict, List<Consequence> following, LocalDate today) {
        CasePolicy.concludable(open, verdict, "调离专家库", following, SUPERVISOR, today);
        open.conclude(
                new Conclusion(verdict, "调离专家库", Evaluations.document(), NOW),
                following,
                SUPERVISOR,
                Evaluations.document());
    }

    @Test
    void namesWhatTheFormSaysAndWhomItIsAbout() {
        assertEquals(State.OPENED, open.getState());
        assertEquals("第 3 专家评审小组", open.getAccusedName());
        assertEquals("gifts", open.getAllegations().get(0).getCode());
        assertEquals("2026-06-04", open.getAllegations().get(0).getFacts());
    }

    @Test
    void goesFromHandToHandUntilItIsConcluded() {
        put();
        hear(7L, AFTER);
        hear(8L, AFTER);
        conclude(Verdict.FOUNDED);
        assertEquals(State.CONCLUDED, open.getState());
        assertEquals(7, open.getSteps().size());
    }

    @Test
    void isInvestigatedByItsInvestigatorOnly() {
        assertRefused("notInvestigator", () -> investigate("查明"));
        assigned();
        assertRefused("notInvestigator", () -> open.investigate("查明", AUTHOR, Evaluations.document(), NOW));
        assertDoesNotThrow(() -> investigate("查明"));
    }

    @Test
    void condemnsNobodyUnheard() {
        assigned();
        investigate("查明");
        assertRefused("hearFirst", () -> conclude(Verdict.FOUNDED));
        assertRefused("hearFirst", () -> conclude(Verdict.PARTLY_FOUNDED));
        assertDoesNotThrow(() -> conclude(Verdict.UNFOUNDED));
    }

    @Test
    void hearsAgainWhatIsFoundAfterTheHearing() {
        put();
        hear(7L, AFTER);
        hear(8L, AFTER);
        investigate("又查明");
        assertRefused("hearFirst", () -> conclude(Verdict.FOUNDED));
        assertRefused("informFirst", () -> hear(7L, AFTER));
    }

    @Test
    void hearsNobodyBeforeTheLetter() {
        investigated();
        assertRefused("informFirst", () -> hear(7L, AFTER));
        put();
        assertRefused("whom", () -> hear(99L, AFTER));
        assertDoesNotThrow(() -> hear(7L, AFTER));
    }

    @Test
    void judgesNoMemberBeforeHisTimeIsUpBecauseAnotherHasSpoken() {
        Consequence barred = new Consequence(Consequence.Kind.POOL_BAR, 8L, "样本");
        Consequence spoken = new Consequence(Consequence.Kind.POOL_RECORD, 7L, "样本");
        put();
        open.answered("没有此事", Evaluations.REVIEWER, Evaluations.document(), NOW);
        assertEquals(State.INFORMED, open.getState());
        assertRefused("hearAll", () -> conclude(Verdict.FOUNDED, List.of(barred), ANSWER_BY));
        assertRefused("hearAll", () -> conclude(Verdict.FOUNDED, List.of(), ANSWER_BY));
        assertDoesNotThrow(
                () -> CasePolicy.concludable(open, Verdict.FOUNDED, "提醒", List.of(spoken), SUPERVISOR, ANSWER_BY));
        assertDoesNotThrow(() -> conclude(Verdict.FOUNDED, List.of(barred), ANSWER_BY.plusDays(1)));
    }

    @Test
    void putsAnewWhatACorrectionAllegesAfterTheHearing() {
        put();
        hear(7L, AFTER);
        hear(8L, AFTER);
        assertEquals(State.HEARD, open.getState());
        open.corrected(correction("2026-06-05 又一次"), NOW);
        assertEquals(State.INVESTIGATING, open.getState());
        assertRefused("hearFirst", () -> conclude(Verdict.FOUNDED));
    }

    @Test
    void knowsWhatACorrectionSaysForTheFirstTime() {
        assertFalse(open.allegesMore(pair.form(Direction.ABOUT_TEAM)));
        assertTrue(open.allegesMore(correction("2026-06-05 又一次")));
    }

    private SupervisionEvaluation correction(String facts) {
        SupervisionEvaluation correction = pair.revise(Direction.ABOUT_TEAM, "补充", NOW);
        correction.draft(List.of(Answer.rated("fair", 5), Answer.conduct("gifts", true, facts)), null, NOW);
        return correction;
    }

    @Test
    void namesNoReporterInWhatFollows() {
        put();
        hear(7L, AFTER);
        hear(8L, AFTER);
        assertRefused(
                "namesAuthor",
                () -> CasePolicy.concludable(open, Verdict.FOUNDED, "示范一号化工反映属实", List.of(), SUPERVISOR, AFTER));
    }

    @Test
    void findsNothingUnfoundedWithoutAnInvestigation() {
        assigned();
        assertRefused("investigateFirst", () -> conclude(Verdict.UNFOUNDED));
    }

    @Test
    void staysConcluded() {
        assigned();
        investigate("查明");
        conclude(Verdict.UNFOUNDED);
        assertRefused("concluded", () -> investigate("再查"));
        assertRefused("concluded", this::assigned);
    }

    @Test
    void followsACorrectionOfTheForm() {
        SupervisionEvaluation correction = pair.revise(Direction.ABOUT_TEAM, "认错了人", NOW);
        correction.draft(Evaluations.answers(5, false), null, NOW);
        open.corrected(correction, NOW);
        assertEquals(0, open.getAllegations().size());
        assertEquals(
                CaseStep.Kind.CORRECTED,
                open.getSteps().get(open.getSteps().size() - 1).getKind());
    }

    private void investigated() {
        assigned();
        investigate("查明");
    }

    private void put() {
        investigated();
        CasePolicy.puttable(open, "有人反映现场评审期间有人收受礼品。", SUPERVISOR, AFTER);
        open.put("有人反映现场评审期间有人收受礼品。", ANSWER_BY, SUPERVISOR, Evaluations.document(), NOW);
    }

    @Test
    void hearsNobodyWhileTheOtherSidesFilingIsUnderSeal() {
        investigated();
        assertRefused("sidesSealed", () -> CasePolicy.puttable(open, "请说明", SUPERVISOR, Evaluations.LAST_DAY));
        put();
        assertRefused("sidesSealed", () -> hear(7L, Evaluations.LAST_DAY));
        assertDoesNotThrow(() -> hear(7L, AFTER));
    }

    @Test
    void putsNothingToTheAccusedThatNamesWhoReportedIt() {
        investigated();
        assertRefused("namesAuthor", () -> CasePolicy.puttable(open, "示范一号化工反映有人收受礼品", SUPERVISOR, AFTER));
        assertRefused(
                "namesAuthor",
                () -> CasePolicy.puttable(open, Evaluations.AUTHOR.name() + "反映有人收受礼品", SUPERVISOR, AFTER));
        assertDoesNotThrow(() -> CasePolicy.puttable(open, "有人反映收受礼品", SUPERVISOR, AFTER));
    }

    @Test
    void takesAStatementOfTheAccusedUntilTheEndOfTheLastDay() {
        assertTrue(open.isAccused(Evaluations.REVIEWER));
        assertFalse(open.isAccused(Evaluations.AUTHOR));
        investigated();
        assertRefused("notPut", () -> CasePolicy.answerable(open, "没有此事", AFTER));
        put();
        assertRefused("answerTimeUp", () -> CasePolicy.answerable(open, "没有此事", ANSWER_BY.plusDays(1)));
        assertDoesNotThrow(() -> CasePolicy.answerable(open, "没有此事", ANSWER_BY));
        open.answered("没有此事", Evaluations.REVIEWER, Evaluations.document(), NOW);
        assertEquals(State.INFORMED, open.getState());
        assertTrue(CasePolicy.hasSpoken(open, 7L));
        assertFalse(CasePolicy.hasSpoken(open, 8L), "a namesake has not");
        hear(8L, ANSWER_BY);
        assertEquals(State.HEARD, open.getState());
    }

    @Test
    void doesNotWaitForWhoSaysNothing() {
        put();
        assertRefused("hearAll", () -> conclude(Verdict.FOUNDED));
        open.answerTimeIsUp(NOW);
        assertEquals(State.HEARD, open.getState());
        assertDoesNotThrow(() -> conclude(Verdict.FOUNDED, List.of(), ANSWER_BY.plusDays(1)));
    }

    @Test
    void drawsConsequencesOnlyForWhoIsAccusedAndOnlyWhenFounded() {
        Consequence member = new Consequence(Consequence.Kind.POOL_RECORD, Evaluations.REVIEWER.personId(), "样本");
        Consequence stranger = new Consequence(Consequence.Kind.RECUSAL, 99L, "样本");
        Consequence otherSide = new Consequence(Consequence.Kind.REVOCATION_LEAD, null, "示范一号化工");
        put();
        hear(7L, AFTER);
        hear(8L, AFTER);
        assertRefused("nothingFollows", () -> conclude(Verdict.UNFOUNDED, List.of(member)));
        assertRefused("consequence", () -> conclude(Verdict.FOUNDED, List.of(stranger)));
        assertRefused("consequence", () -> conclude(Verdict.FOUNDED, List.of(otherSide)));
        conclude(Verdict.FOUNDED, List.of(member));
        assertEquals(List.of(member), open.getConsequences());
    }
}
