package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.FileVisibility;
import org.qualityaward.recusal.RecusingOnConclusion;
import org.qualityaward.review.EngagementEnded;
import org.qualityaward.review.experts.ConductRecords;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.Rows;

/** Article 35 in the server: an adverse answer becomes a case, which ends where it takes effect. */
class AccountabilityIT extends EngagedIT {

    @Inject
    AssigningCase assigning;

    @Inject
    InvestigatingCase investigating;

    @Inject
    InformingAccused informing;

    @Inject
    AnsweringCase answering;

    @Inject
    ConcludingCase concluding;

    @Inject
    HearingCase hearing;

    @Inject
    RevisingEvaluation revising;

    @Inject
    RecusingOnConclusion recusing;

    @Inject
    Changes changes;

    @Inject
    ReadingCase readingCase;

    @Inject
    ConductRecords pool;

    @Inject
    SignedDocuments signed;

    @Inject
    SupervisionTasks tasks;

    @Inject
    @Any
    Instance<FileVisibility> visibilities;

    private AccountabilityCase aCasePutToTheTeam() throws Exception {
        file(applicant, Direction.ABOUT_TEAM, true);
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        theLastDayIsOver();
        CaseRef ref = cases.about(pair(), Direction.ABOUT_TEAM).orElseThrow().ref();
        caller.as(supervisor, () -> assigning.assign(ref, supervisor.personId()));
        caller.as(supervisor, () -> investigating.investigate(ref, "已向有关人员了解", SigningPin.of(PIN)));
        caller.as(supervisor, () -> informing.inform(ref, "有人反映现场评审期间有人收受礼品", SigningPin.of(PIN)));
        return cases.find(ref.id()).orElseThrow();
    }

    @Test
    void isPutToTheAccusedWithoutAWordOfWhoReportedIt() throws Exception {
        CaseRef ref = aCasePutToTheTeam().ref();
        assertThrows(NotHere.class, () -> caller.as(stranger, () -> answering.read(ref)));
        assertThrows(NotHere.class, () -> caller.as(applicant, () -> answering.read(ref)));
        assertThrows(NotHere.class, () -> caller.as(reviewer, () -> readingCase.read(ref)));
        AnsweringCase.Seen seen = caller.as(reviewer, () -> answering.read(ref));
        SignedDocument letter = signed.find(seen.hearing().getDocumentId()).orElseThrow();
        String printed = signed.content(letter);
        assertFalse(printed.contains(ended.application().getName()), printed);
        assertFalse(printed.contains(applicant.name()), printed);
        assertFalse(printed.contains(pair().form(Direction.ABOUT_TEAM).getDocumentNumber()), printed);
        assertEquals(1, lettersReadBy(reviewer, letter));
        assertEquals(0, lettersReadBy(applicant, letter));
    }

    private long lettersReadBy(Caller reader, SignedDocument letter) {
        return caller.as(reader, () -> documents.list(letter.getNumber(), null, Page.Request.first(9)))
                .total();
    }

    @Test
    void takesEffectInThePoolAndInTheRecusalsWhenItIsConcluded() throws Exception {
        CaseRef ref = aCasePutToTheTeam().ref();
        assertTrue(tasks.tasksFor(reviewer, pair().getCycle()).stream()
                .anyMatch(task -> "supervision.task.answer".equals(task.key())));
        caller.as(reviewer, () -> answering.answer(ref, "没有此事", SigningPin.of(PIN)));
        List<Consequence> following = List.of(
                new Consequence(Consequence.Kind.POOL_BAR, reviewer.personId(), reviewer.name()),
                new Consequence(Consequence.Kind.RECUSAL, reviewer.personId(), reviewer.name()));
        SignedDocument document = caller.as(
                supervisor,
                () -> concluding.conclude(
                        ref, AccountabilityCase.Verdict.FOUNDED, "不再选聘", following, SigningPin.of(PIN)));
        assertTrue(pool.isBarred(reviewer.personId()));
        assertEquals(document.getNumber(), pool.of(reviewer.personId()).get(0).getSource());
        assertTrue(visibilities.stream()
                .anyMatch(each ->
                        each.hiddenFrom(reviewer).contains(ended.application().getId())));
        assertTrue(signed.content(document).contains("没有此事"), "the statement stands in the conclusion");
        assertSaysNothingOfTheCase(document.getNumber());
    }

    /** The office reads the ruling, which names the applicant; and numbers that anybody may ask for count no cases. */
    private void assertSaysNothingOfTheCase(String number) {
        List<SignedDocument> rulings = caller
                .as(office, () -> documents.list(null, DocumentType.RECUSAL_RULING, Page.Request.first(1000)))
                .rows()
                .stream()
                .filter(ruling -> signed.content(ruling).contains(reviewer.name()))
                .toList();
        assertEquals(1, rulings.size());
        String ruling = signed.content(rulings.get(0));
        assertTrue(ruling.contains(ended.application().getName()), ruling);
        assertFalse(ruling.contains(number), ruling);
        assertFalse(ruling.contains("问责"), ruling);
        assertTrue(number.matches("WZ-\\d{4}-\\d{8}"), number);
    }

    @Test
    void warnsTheInvestigatorWhereTheTeamWorkedForFewApplicants() throws Exception {
        AccountabilityCase put = aCasePutToTheTeam();
        assertTrue(put.getHearing().getDocumentNumber().matches("CS-\\d{4}-\\d{8}"), "drawn by lot");
        CaseRef ref = put.ref();
        assertTrue(caller.as(supervisor, () -> readingCase.isReporterEvident(ref)));
        assertThrows(NotHere.class, () -> caller.as(office, () -> readingCase.isReporterEvident(ref)));
        transaction.begin();
        for (int i = 0; i < 4; i++) {
            int n = RUNNING.incrementAndGet();
            Application other = new Application("IT-" + n, pair().getCycle(), organization(n), clock.instant());
            applications.add(Rows.with(other, "state", ApplicationState.SITE_VISIT));
            engagements.fire(new EngagementEnded(
                    other,
                    ended.teamId(),
                    ended.teamName(),
                    ended.kind(),
                    List.of(reviewer.personId()),
                    LocalDate.now(clock)));
        }
        transaction.commit();
        assertFalse(caller.as(supervisor, () -> readingCase.isReporterEvident(ref)));
    }

    private SignedDocument conclude(CaseRef ref, AccountabilityCase.Verdict verdict, List<Consequence> following) {
        return caller.as(supervisor, () -> concluding.conclude(ref, verdict, "予以提醒", following, SigningPin.of(PIN)));
    }

    @Test
    void judgesNobodyWhileHisTimeRuns() throws Exception {
        CaseRef ref = aCasePutToTheTeam().ref();
        assertEquals(
                "supervision.refusal.case.hearAll",
                assertThrows(Refusal.class, () -> conclude(ref, AccountabilityCase.Verdict.FOUNDED, List.of()))
                        .key());
        caller.as(supervisor, () -> hearing.hear(ref, reviewer.personId(), "当面说明没有此事", SigningPin.of(PIN)));
        conclude(ref, AccountabilityCase.Verdict.FOUNDED, List.of());
    }

    @Test
    void tellsTheAccusedHowItEndedAndNotWhoReportedIt() throws Exception {
        CaseRef ref = aCasePutToTheTeam().ref();
        caller.as(reviewer, () -> answering.answer(ref, "没有此事", SigningPin.of(PIN)));
        conclude(
                ref,
                AccountabilityCase.Verdict.FOUNDED,
                List.of(new Consequence(Consequence.Kind.POOL_RECORD, reviewer.personId(), reviewer.name())));
        List<String> told = changes.latest(reviewer, 20).stream()
                .map(change -> change.text(Locale.SIMPLIFIED_CHINESE))
                .toList();
        assertTrue(told.stream().anyMatch(text -> text.contains("已有核查结论：属实")), told.toString());
        assertTrue(told.stream().anyMatch(text -> text.contains("记入专家库")), told.toString());
        assertTrue(told.stream()
                .filter(text -> text.contains("结论"))
                .noneMatch(text -> text.contains(ended.application().getName())));
        AnsweringCase.Seen seen = caller.as(reviewer, () -> answering.read(ref));
        assertEquals(AccountabilityCase.Verdict.FOUNDED, seen.verdict());
        assertEquals(List.of(Consequence.Kind.POOL_RECORD), seen.follows());
        assertEquals(1, seen.mine().size());
    }

    @Test
    void opensAFurtherCaseForWhatACorrectionAllegesAfterTheEnd() throws Exception {
        CaseRef ref = aCasePutToTheTeam().ref();
        conclude(ref, AccountabilityCase.Verdict.UNFOUNDED, List.of());
        EvaluationRef filed = pair().form(Direction.ABOUT_TEAM).ref();
        caller.as(applicant, () -> revising.revise(filed, "补充"));
        SupervisionEvaluation next = pair().form(Direction.ABOUT_TEAM);
        caller.as(
                applicant,
                () -> drafting.save(
                        next.ref(), next.getVersion(), List.of(Answer.conduct("meals", true, "2026-06-05")), null));
        SupervisionEvaluation saved = pair().form(Direction.ABOUT_TEAM);
        caller.as(applicant, () -> filing.file(saved.ref(), saved.getVersion(), SigningPin.of(PIN)));
        AccountabilityCase further = cases.about(pair(), Direction.ABOUT_TEAM).orElseThrow();
        assertFalse(further.ref().equals(ref), "a case of its own");
        assertEquals(AccountabilityCase.State.OPENED, further.getState());
    }

    @Test
    void isGivenToNobodyWhoIsRecusedAndHisPaperIsSealed() throws Exception {
        file(applicant, Direction.ABOUT_TEAM, true);
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        CaseRef ref = cases.about(pair(), Direction.ABOUT_TEAM).orElseThrow().ref();
        Caller other = aSupervisor();
        caller.as(
                supervisor,
                () -> recusing.recuse(ended.application().getId(), other.personId(), "依据", SigningPin.of(PIN)));
        assertEquals(
                "supervision.refusal.case.recused",
                assertThrows(Refusal.class, () -> caller.as(supervisor, () -> assigning.assign(ref, other.personId())))
                        .key());
        assertTrue(caller.as(supervisor, () -> assigning.investigators(ref)).stream()
                .noneMatch(person -> person.getId().equals(other.personId())));
        Caller third = aSupervisor();
        caller.as(supervisor, () -> assigning.assign(ref, third.personId()));
        assertTrue(changes.latest(third, 20).stream()
                .anyMatch(change -> "supervision.change.assigned".equals(change.getTextKey())));
        assertTrue(cases.find(ref.id()).orElseThrow().getSteps().stream()
                .filter(step -> step.getKind() == CaseStep.Kind.ASSIGNED)
                .allMatch(step -> step.getDocumentNumber() != null));
        assertThrows(NotHere.class, () -> caller.as(other, () -> readingCase.read(ref)));
    }

    private Caller aSupervisor() throws Exception {
        transaction.begin();
        Caller one = person("it-discipline-" + RUNNING.incrementAndGet(), Role.DISCIPLINE, null);
        transaction.commit();
        return one;
    }

    @Test
    void isOfNoConcernToTheOffice() throws Exception {
        CaseRef ref = aCasePutToTheTeam().ref();
        Caller office = new Caller(-2L, "it", "it", Set.of(Role.OFFICE), null, null, null);
        assertThrows(NotHere.class, () -> caller.as(office, () -> readingCase.read(ref)));
        assertTrue(
                deadlines.page(pair().getCycle(), null, null, office, Page.Request.first(10_000)).rows().stream()
                        .noneMatch(deadline -> CaseRef.KIND.equals(deadline.getSubjectKind())),
                "nor is there a trace of it in the list of deadlines");
    }
}
