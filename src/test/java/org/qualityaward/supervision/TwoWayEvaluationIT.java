package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Verdict;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.review.EngagementEnded;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** Article 35 in the server: opened by an engagement, sealed, signed, unsealed, followed by a case. */
class TwoWayEvaluationIT extends EngagedIT {

    @Test
    void opensBothFormsWithADeadlineOfFiveWorkingDays() {
        TwoWayEvaluation pair = pair();
        assertTrue(pair.isSealed());
        assertEquals(
                pair.getLastDay(),
                deadlines
                        .running(DeadlineKind.EVALUATION, pair.ref())
                        .orElseThrow()
                        .getLast());
    }

    @Test
    void opensNothingASecondTime() throws Exception {
        transaction.begin();
        engagements.fire(ended);
        transaction.commit();
        assertEquals(1, pairs().size());
    }

    /** The work is done again after a recusal: the first forms stay what they are, the newcomer gets his own. */
    @Test
    void whoCameInAnothersPlaceIsEvaluatedAndEvaluates() throws Exception {
        file(applicant, Direction.ABOUT_TEAM, false);
        transaction.begin();
        Caller newcomer = person("it-newcomer-" + System.nanoTime(), Role.REVIEWER, null);
        EngagementEnded again = new EngagementEnded(
                ended.application(),
                ended.teamId(),
                ended.teamName(),
                ended.kind(),
                List.of(reviewer.personId(), newcomer.personId()),
                LocalDate.now(clock));
        engagements.fire(again);
        engagements.fire(again);
        transaction.commit();
        assertEquals(2, pairs().size());
        assertEquals(null, pairs().get(0).getNewcomers());
        assertEquals(2, pairs().get(1).getRound());
        assertEquals(newcomer.name(), pairs().get(1).getNewcomers(), "the applicant can tell its two rows apart");
        TwoWayEvaluation first = pairs().get(0);
        TwoWayEvaluation further = pairs().get(1);
        assertEquals(Set.of(reviewer.personId()), first.getReviewerIds());
        assertTrue(first.form(Direction.ABOUT_TEAM).isFiled());
        assertEquals(Set.of(newcomer.personId()), further.getReviewerIds());
        assertTrue(further.isAuthor(newcomer, Direction.ABOUT_APPLICANT));
        assertTrue(further.isAuthor(applicant, Direction.ABOUT_TEAM));
        assertFalse(further.isAuthor(reviewer, Direction.ABOUT_APPLICANT), "evaluated the applicant already");
        assertEquals(
                further.getLastDay(),
                deadlines
                        .running(DeadlineKind.EVALUATION, further.ref())
                        .orElseThrow()
                        .getLast());
    }

    private List<TwoWayEvaluation> pairs() {
        return evaluations.of(ended.application().getId(), ended.teamId(), ended.kind()).stream()
                .sorted(Comparator.comparing(TwoWayEvaluation::getId))
                .toList();
    }

    @Test
    void isOpenedByItsOwnSideOnly() {
        EvaluationRef aboutTeam = pair().form(Direction.ABOUT_TEAM).ref();
        assertFalse(caller.as(applicant, () -> opening.open(aboutTeam)).isFiled());
        assertThrows(NotHere.class, () -> caller.as(reviewer, () -> opening.open(aboutTeam)));
        assertThrows(NotHere.class, () -> caller.as(stranger, () -> opening.open(aboutTeam)));
        assertThrows(NotHere.class, () -> caller.as(supervisor, () -> originals.read(aboutTeam)));
    }

    @Test
    void keepsADraftThatChangesItsMind() {
        SupervisionEvaluation form = pair().form(Direction.ABOUT_TEAM);
        SupervisionEvaluation yes = save(form, Answer.conduct("gifts", true, "2026-06-04"), Answer.rated("fair", 1));
        SupervisionEvaluation no = save(yes, Answer.conduct("gifts", false, null), Answer.rated("fair", 5));
        SupervisionEvaluation kept = pair().form(Direction.ABOUT_TEAM);
        assertFalse(kept.answer("gifts").orElseThrow().isAdverseYes());
        assertEquals(5, kept.answer("fair").orElseThrow().getRating());
        assertThrows(Refusal.class, () -> save(yes, Answer.rated("fair", 2)));
        assertTrue(no.getVersion() > yes.getVersion());
    }

    private SupervisionEvaluation save(SupervisionEvaluation form, Answer... answers) {
        return caller.as(applicant, () -> drafting.save(form.ref(), form.getVersion(), List.of(answers), null));
    }

    @Test
    void staysSealedForDisciplineUntilBothHaveFiled() {
        file(applicant, Direction.ABOUT_TEAM, false);
        EvaluationRef filed = pair().form(Direction.ABOUT_TEAM).ref();
        assertTrue(pair().isSealed());
        assertThrows(NotHere.class, () -> caller.as(supervisor, () -> originals.read(filed)));
        assertEquals(0, papersAbout(supervisor));

        file(reviewer, Direction.ABOUT_APPLICANT, false);
        assertFalse(pair().isSealed());
        assertTrue(caller.as(supervisor, () -> originals.read(filed)).isFiled());
        assertTrue(
                deadlines.running(DeadlineKind.EVALUATION, pair().ref()).isPresent(),
                "the list of deadlines does not tell when both had filed");
    }

    @Test
    void tellsNobodyThatASideHasFiledBeforeTheLastDayIsOver() throws Exception {
        String published = publishing.checkpoint();
        file(applicant, Direction.ABOUT_TEAM, false);
        String number = pair().form(Direction.ABOUT_TEAM).getDocumentNumber();
        byte[] forged = ("%PDF-1.7\n" + number + "/1\n").getBytes(StandardCharsets.ISO_8859_1);

        Verdict sealed = verifying.verify(forged);
        assertEquals(null, sealed.document(), "a number written into any file asks nothing out");
        assertEquals(
                "archive.check.UNCHANGED.unregistered", sealed.checks().get(0).key());
        assertEquals(published, publishing.checkpoint(), "the public log does not grow under one's eyes");

        file(reviewer, Direction.ABOUT_APPLICANT, false);
        assertEquals(null, verifying.verify(forged).document(), "nor of any other paper");
    }

    @Test
    void showsEachSideItsOwnPaperAndNeverTheOthers() {
        file(applicant, Direction.ABOUT_TEAM, false);
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        assertEquals(1, papersAbout(applicant));
        assertEquals(1, papersAbout(reviewer));
        assertEquals(0, papersAbout(stranger));
        EvaluationRef aboutApplicant = pair().form(Direction.ABOUT_APPLICANT).ref();
        assertThrows(NotHere.class, () -> caller.as(applicant, () -> opening.open(aboutApplicant)));
    }

    @Test
    void opensACaseForAnAdverseAnswerOnlyWhenUnsealed() {
        file(applicant, Direction.ABOUT_TEAM, true);
        assertEquals(Optional.empty(), cases.about(pair(), Direction.ABOUT_TEAM));
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        AccountabilityCase opened = cases.about(pair(), Direction.ABOUT_TEAM).orElseThrow();
        assertEquals(ended.teamName(), opened.getAccusedName());
        assertEquals(Optional.empty(), cases.about(pair(), Direction.ABOUT_APPLICANT));
    }

    @Test
    void tellsTheThreeAdministratorsNothing() {
        for (Role role : EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR)) {
            Caller administrator = new Caller(-1L, "it", "it", Set.of(role), null, null, null);
            Cycle cycle = pair().getCycle();
            assertThrows(NotHere.class, () -> caller.as(administrator, () -> dashboard.glance(cycle)));
        }
    }

    private long papersAbout(Caller reader) {
        Set<String> mine = Set.of(
                String.valueOf(pair().form(Direction.ABOUT_TEAM).getDocumentNumber()),
                String.valueOf(pair().form(Direction.ABOUT_APPLICANT).getDocumentNumber()));
        return caller
                .as(reader, () -> documents.list(null, DocumentType.EVALUATION, Page.Request.first(1000)))
                .rows()
                .stream()
                .filter(document -> mine.contains(document.getNumber()))
                .count();
    }
}
