package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
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
        caller.as(clerk, () -> {
            entering.enter(ref, reading(fair), scan == null ? null : "scan.pdf", scan);
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
        assertEquals("4", found.get(0).first());
        assertEquals("5", found.get(0).second());
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
                attachments.of(form.ref()).get(0).getSha256())) {
            assertTrue(printed.contains(said), said);
        }
        assertThrows(Refusal.class, () -> enter(one, 1, null), "nothing can be entered into a filed form");
    }

    @Test
    void isClosedToTheOfficeOnceItIsFiled() {
        enter(one, 4, SCAN);
        enter(two, 4, null);
        file(two, Map.of());
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
