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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.FileVisibility;
import org.qualityaward.review.experts.ConductRecords;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Role;

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
        transaction.begin();
        pair().until(LocalDate.now(clock).minusDays(1));
        transaction.commit();
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
