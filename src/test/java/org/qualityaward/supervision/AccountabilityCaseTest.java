package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qualityaward.supervision.Evaluations.AUTHOR;
import static org.qualityaward.supervision.Evaluations.NOW;
import static org.qualityaward.supervision.Evaluations.SUPERVISOR;

import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Refusal;
import org.qualityaward.supervision.AccountabilityCase.State;
import org.qualityaward.supervision.AccountabilityCase.Verdict;

/** Article 35: an adverse answer opens a case; it is assigned, investigated, heard, concluded. */
class AccountabilityCaseTest {

    private final TwoWayEvaluation pair = Evaluations.pair();
    private final AccountabilityCase open =
            new AccountabilityCase(Evaluations.filed(pair, Direction.ABOUT_TEAM, true), 1, NOW);

    private void assertRefused(String why, Runnable act) {
        assertEquals(
                "supervision.refusal.case." + why,
                assertThrows(Refusal.class, act::run).key());
    }

    private void assigned() {
        open.assign(SUPERVISOR.personId(), SUPERVISOR.name(), SUPERVISOR, NOW);
    }

    private void conclude(Verdict verdict) {
        open.conclude(verdict, "调离专家库", SUPERVISOR, Evaluations.document(), NOW);
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
        open.hear("申辩", SUPERVISOR, NOW);
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
        open.hear("申辩", SUPERVISOR, NOW);
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
}
