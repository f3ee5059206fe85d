package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** Article 35: a form on paper is read by two clerks, each alone, and filed as what it is. */
class PaperFormIT extends EngagedIT {

    private static final byte[] SCAN = "%PDF-1.7 scan".getBytes(StandardCharsets.ISO_8859_1);

    @Inject
    EnteringPaperForm entering;

    @Inject
    FilingPaperForm filingPaper;

    @Inject
    EvaluationAttachments attachments;

    @Inject
    SignedDocuments signed;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReadingPaperScan scans;

    @Inject
    AddingMaterial adding;

    @Inject
    RemovingMaterial removing;

    @Inject
    Unsealing unsealing;

    private Caller one;
    private Caller two;
    private PaperRef ref;

    @BeforeEach
    void twoClerksHaveTheSamePaper() throws Exception {
        int n = RUNNING.incrementAndGet();
        transaction.begin();
        one = person("it-clerk-" + n, Role.OFFICE, null);
        two = person("it-clerk2-" + n, Role.OFFICE, null);
        declarations.signNone(one, ended.application().getCycle().ref(), SigningPin.of(PIN));
        declarations.signNone(two, ended.application().getCycle().ref(), SigningPin.of(PIN));
        transaction.commit();
        ref = new PaperRef(pair().form(Direction.ABOUT_TEAM).getId());
    }

    private PaperReading reading(int fair) {
        List<Answer> answers = pair().form(Direction.ABOUT_TEAM).getTemplate().getItems().stream()
                .map(item -> item.isRating()
                        ? Answer.rated(item.getCode(), item.getCode().equals("fair") ? fair : 4)
                        : Answer.conduct(item.getCode(), false, null))
                .toList();
        return new PaperReading("样本签字人", LocalDate.now(clock), answers, "沟通顺畅。");
    }

    private void enter(Caller clerk, int fair, byte[] scan) {
        enter(clerk, reading(fair), scan);
    }

    private void enter(Caller clerk, PaperReading read, byte[] scan) {
        caller.as(clerk, () -> {
            entering.enter(ref, read, scan == null ? null : "scan.pdf", scan);
            return null;
        });
    }

    private void file(Caller clerk, Map<String, Boolean> settled) {
        caller.as(clerk, () -> {
            filingPaper.file(ref, settled);
            return null;
        });
    }

    private void assertRefused(String why, Runnable act) {
        assertEquals(
                "supervision.refusal.paper." + why,
                assertThrows(Refusal.class, act::run).key());
    }

    @Test
    void wantsTheScanFirstAndTwoClerksBeforeItIsFiled() {
        assertRefused("scan", () -> enter(one, 4, null));
        enter(one, 4, SCAN);
        assertRefused("second", () -> file(one, Map.of()));
        enter(one, 5, null);
        assertRefused("second", () -> file(one, Map.of()));
    }

    @Test
    void showsNoClerkTheOthersEntryBeforeHisOwn() {
        enter(one, 4, SCAN);
        EnteringPaperForm.Seen before = caller.as(two, () -> entering.see(ref));
        assertNull(before.mine());
        assertTrue(before.differences().isEmpty());
        enter(two, 5, null);
        List<PaperDifference> found = caller.as(two, () -> entering.see(ref)).differences();
        assertEquals(List.of("fair"), found.stream().map(PaperDifference::key).toList());
        assertEquals("4", found.get(0).first().words());
        assertEquals("5", found.get(0).second().words());
    }

    @Test
    void isEnteredAnewWhereBothReadItWrongly() throws Exception {
        enter(one, 1, SCAN);
        assertRefused("second", () -> again(one));
        enter(two, 1, null);
        transaction.begin();
        Caller stranger = person("it-clerk3-" + RUNNING.incrementAndGet(), Role.OFFICE, null);
        transaction.commit();
        assertThrows(RuntimeException.class, () -> again(stranger));
        again(two);
        assertNull(caller.as(one, () -> entering.see(ref)).mine());
        enter(two, 5, null);
        assertTrue(caller.as(two, () -> entering.see(ref)).differences().isEmpty(), "the other's is not there");
        enter(one, 5, null);
        file(one, Map.of());
        assertEquals(
                5,
                pair().form(Direction.ABOUT_TEAM).answer("fair").orElseThrow().getRating());
        assertRefused("frozen", () -> again(one));
    }

    private void again(Caller clerk) {
        caller.as(clerk, () -> {
            entering.again(ref);
            return null;
        });
    }

    @Test
    void isFiledWithWhatWasSettledAndMarkedAsPaper() {
        enter(one, 4, SCAN);
        enter(two, 5, null);
        assertRefused("unsettled", () -> file(two, Map.of()));
        file(two, Map.of("fair", true));
        SupervisionEvaluation form = pair().form(Direction.ABOUT_TEAM);
        assertTrue(form.isFiled());
        assertEquals(5, form.answer("fair").orElseThrow().getRating());
        SignedDocument document = signed.find(form.getDocumentId()).orElseThrow();
        assertFalse(document.isSignedByAuthor());
        String printed = signed.content(document);
        for (String said : List.of(
                "样本签字人",
                one.name(),
                two.name(),
                "[\"客观公正\",\"4\",\"5\",\"" + two.name() + "\"]",
                attachments.of(form.ref()).get(0).getSha256())) {
            assertTrue(printed.contains(said), said);
        }
        assertThrows(Refusal.class, () -> enter(one, 1, null), "nothing can be entered into a filed form");
    }

    @Test
    void leavesAnAuthorsDraftMaterialAloneAndTakesItForNoScan() throws Exception {
        EvaluationRef form = pair().form(Direction.ABOUT_TEAM).ref();
        caller.as(applicant, () -> adding.add(form, "draft.pdf", SCAN));
        assertRefused("scan", () -> enter(one, 4, null));
        enter(one, 4, "%PDF-1.7 of the clerk".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("draft.pdf"), names(form), "the author's own draft is his own");
        Long draft = attachments.of(form).get(0).getId();
        caller.as(applicant, () -> removing.remove(form, draft));
        enter(two, 4, null);
        file(two, Map.of());
        assertEquals(List.of("scan.pdf"), names(form));
    }

    private List<String> names(EvaluationRef form) {
        return attachments.of(form).stream().map(EvaluationAttachment::getName).toList();
    }

    @Test
    void letsTheTwoClerksOpenTheScanUntilItIsSettled() {
        enter(one, 4, SCAN);
        assertThrows(NotHere.class, () -> caller.as(two, () -> scans.read(ref)));
        assertRefused("scanThere", () -> enter(two, 4, SCAN));
        enter(two, 4, null);
        assertArrayEquals(SCAN, caller.as(two, () -> scans.read(ref)).getContent());
        assertThrows(NotHere.class, () -> caller.as(office, () -> scans.read(ref)));
        file(two, Map.of());
        assertThrows(NotHere.class, () -> caller.as(two, () -> scans.read(ref)));
    }

    @Test
    void freezesBothEntriesOnceThereAreBoth() {
        enter(one, 4, SCAN);
        enter(one, 3, null);
        enter(two, 5, null);
        assertRefused("frozen", () -> enter(one, 5, null));
        assertRefused("twoAlready", () -> enter(office, 5, null));
        assertRefused("clerks", () -> file(office, Map.of("fair", true)));
        assertEquals(1, caller.as(one, () -> entering.see(ref)).differences().size());
    }

    @Test
    void tellsNobodyThatTheSideHasFiledItself() throws Exception {
        file(applicant, Direction.ABOUT_TEAM, false);
        String number = pair().form(Direction.ABOUT_TEAM).getDocumentNumber();
        enter(one, 4, SCAN);
        enter(two, 5, null);
        file(two, Map.of("fair", true));
        assertEquals(number, pair().form(Direction.ABOUT_TEAM).getDocumentNumber(), "what it filed itself stands");
        assertEquals(
                4,
                pair().form(Direction.ABOUT_TEAM).answer("fair").orElseThrow().getRating());
        assertTrue(caller.as(one, () -> entering.see(ref)).over());
    }

    private void ended(LocalDate on, LocalDate lastDay) throws Exception {
        transaction.begin();
        entities.createQuery("UPDATE TwoWayEvaluation t SET t.endedOn = :ended, t.lastDay = :last WHERE t.id = :id")
                .setParameter("ended", on)
                .setParameter("last", lastDay)
                .setParameter("id", pair().getId())
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void isInTimeWhenItWasSignedInTime() throws Exception {
        LocalDate today = LocalDate.now(clock);
        ended(today.minusDays(5), today.minusDays(1));
        transaction.begin();
        unsealing.whenTimeIsUp(pair());
        transaction.commit();
        assertEquals(
                SupervisionEvaluation.State.NOT_FILED,
                pair().form(Direction.ABOUT_TEAM).getState());
        assertRefused("signedOn", () -> enter(one, 4, SCAN));
        PaperReading before = reading(4);
        PaperReading inTime = new PaperReading(before.signer(), today.minusDays(2), before.answers(), before.remarks());
        enter(one, inTime, SCAN);
        enter(two, inTime, null);
        file(two, Map.of());
        assertTrue(pair().form(Direction.ABOUT_TEAM).isFiled());
    }

    @Test
    void isOverSomeWorkingDaysAfterTheLastDay() throws Exception {
        ended(LocalDate.now(clock).minusDays(60), LocalDate.now(clock).minusDays(40));
        assertRefused("over", () -> enter(one, 4, SCAN));
        assertTrue(caller.as(one, () -> entering.see(ref)).over());
    }

    @Test
    void isClosedToTheOfficeOnceItIsFiled() {
        enter(one, 4, SCAN);
        enter(two, 4, null);
        file(two, Map.of());
        for (Caller clerk : List.of(one, two)) {
            EnteringPaperForm.Seen after = caller.as(clerk, () -> entering.see(ref));
            assertTrue(after.over());
            assertNull(after.mine());
        }
        SupervisionEvaluation form = pair().form(Direction.ABOUT_TEAM);
        for (Caller clerk : List.of(one, two)) {
            assertEquals(
                    0,
                    caller.as(clerk, () -> documents.list(form.getDocumentNumber(), null, Page.Request.first(9)))
                            .total());
            assertThrows(NotHere.class, () -> caller.as(clerk, () -> opening.open(form.ref())));
        }
        assertEquals(
                1,
                caller.as(applicant, () -> documents.list(form.getDocumentNumber(), null, Page.Request.first(9)))
                        .total());
    }
}
