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
        open.assign(SUPERVISOR.personId(), SUPERVISOR.name(), SUPERVISOR, NOW);
    }

    private void conclude(Verdict verdict) {
        conclude(verdict, List.of());
    }

    private void conclude(Verdict verdict, List<Consequence> following) {
        open.conclude(verdict, "调离专家库", following, SUPERVISOR, Evaluations.document(), NOW);
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
        assigned();
        open.investigate("查明", SUPERVISOR, NOW);
        open.hear("申辩", SUPERVISOR, AFTER, NOW);
        conclude(Verdict.FOUNDED);
        assertEquals(State.CONCLUDED, open.getState());
        assertEquals(5, open.getSteps().size());
    }

    @Test
    void isInvestigatedByItsInvestigatorOnly() {
        assertRefused("notInvestigator", () -> open.investigate("查明", SUPERVISOR, NOW));
        assigned();
        assertRefused("notInvestigator", () -> open.investigate("查明", AUTHOR, NOW));
        assertDoesNotThrow(() -> open.investigate("查明", SUPERVISOR, NOW));
    }

    @Test
    void condemnsNobodyUnheard() {
        assigned();
        open.investigate("查明", SUPERVISOR, NOW);
        assertRefused("hearFirst", () -> conclude(Verdict.FOUNDED));
        assertRefused("hearFirst", () -> conclude(Verdict.PARTLY_FOUNDED));
        assertDoesNotThrow(() -> conclude(Verdict.UNFOUNDED));
    }

    @Test
    void hearsAgainWhatIsFoundAfterTheHearing() {
        assigned();
        open.investigate("查明", SUPERVISOR, NOW);
        open.hear("申辩", SUPERVISOR, AFTER, NOW);
        open.investigate("又查明", SUPERVISOR, NOW);
        assertRefused("hearFirst", () -> conclude(Verdict.FOUNDED));
    }

    @Test
    void findsNothingUnfoundedWithoutAnInvestigation() {
        assigned();
        assertRefused("investigateFirst", () -> conclude(Verdict.UNFOUNDED));
    }

    @Test
    void staysConcluded() {
        assigned();
        open.investigate("查明", SUPERVISOR, NOW);
        conclude(Verdict.UNFOUNDED);
        assertRefused("concluded", () -> open.investigate("再查", SUPERVISOR, NOW));
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
        open.investigate("查明", SUPERVISOR, NOW);
    }

    private void put() {
        investigated();
        CasePolicy.puttable(open, "有人反映现场评审期间有人收受礼品。", SUPERVISOR, AFTER);
        open.put("有人反映现场评审期间有人收受礼品。", ANSWER_BY, SUPERVISOR, Evaluations.document(), NOW);
    }

    @Test
    void hearsNobodyWhileTheOtherSidesFilingIsUnderSeal() {
        investigated();
        assertRefused("sidesSealed", () -> open.hear("申辩", SUPERVISOR, Evaluations.LAST_DAY, NOW));
        assertRefused("sidesSealed", () -> CasePolicy.puttable(open, "请说明", SUPERVISOR, Evaluations.LAST_DAY));
        assertDoesNotThrow(() -> open.hear("申辩", SUPERVISOR, AFTER, NOW));
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
        assertEquals(State.HEARD, open.getState());
    }

    @Test
    void doesNotWaitForWhoSaysNothing() {
        put();
        assertRefused("hearFirst", () -> conclude(Verdict.FOUNDED));
        open.answerTimeIsUp(NOW);
        assertDoesNotThrow(() -> conclude(Verdict.FOUNDED));
    }

    @Test
    void drawsConsequencesOnlyForWhoIsAccusedAndOnlyWhenFounded() {
        Consequence member = new Consequence(Consequence.Kind.POOL_RECORD, Evaluations.REVIEWER.personId(), "样本");
        Consequence stranger = new Consequence(Consequence.Kind.RECUSAL, 99L, "样本");
        Consequence otherSide = new Consequence(Consequence.Kind.REVOCATION_LEAD, null, "示范一号化工");
        put();
        open.answerTimeIsUp(NOW);
        assertRefused("nothingFollows", () -> conclude(Verdict.UNFOUNDED, List.of(member)));
        assertRefused("consequence", () -> conclude(Verdict.FOUNDED, List.of(stranger)));
        assertRefused("consequence", () -> conclude(Verdict.FOUNDED, List.of(otherSide)));
        conclude(Verdict.FOUNDED, List.of(member));
        assertEquals(List.of(member), open.getConsequences());
    }
}
