package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.CoveringLog;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.TransparencyLog;
import org.qualityaward.archive.Verdict;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.shared.AuditFilter;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.ExportingAuditTrail;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.ReadingAuditTrail;
import org.qualityaward.shared.Role;

/** Article 35: nothing else in the house tells that a side has filed, in which order and when, while a pair is sealed. */
class TracesIT extends EngagedIT {

    private static final Caller AUDITOR = new Caller(-1L, "it", "it", EnumSet.of(Role.AUDITOR), null, null, null);

    @Inject
    ReadingAuditTrail trail;

    @Inject
    ExportingAuditTrail exporting;

    @Inject
    CoveringLog covering;

    @Inject
    TransparencyLog log;

    @Inject
    SignedDocuments signed;

    @Inject
    AssigningCase assigning;

    @Inject
    SealOnEvaluations seal;

    private long rowsAbout(Long subject) {
        AuditFilter about = new AuditFilter(null, null, null, subject, null, null, null);
        long listed = caller.as(AUDITOR, () -> trail.page(about, Page.Request.first(9)))
                .total();
        assertEquals(listed, caller.as(AUDITOR, () -> exported(about)), "the list and the file tell the same");
        return listed;
    }

    private long exported(AuditFilter filter) {
        try {
            return exporting.export(filter, Locale.CHINESE, new StringWriter());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Deadline> deadlinesSeenByTheOffice() {
        return deadlines
                .page(pair().getCycle(), null, DeadlineKind.EVALUATION, office, Page.Request.first(10_000))
                .rows()
                .stream()
                .filter(deadline -> deadline.getSubjectId().equals(pair().getId()))
                .toList();
    }

    @Test
    void keepsTheRowsOfTheAuditTrailUnderTheSameSeal() throws Exception {
        Long form = pair().form(Direction.ABOUT_TEAM).getId();
        file(applicant, Direction.ABOUT_TEAM, false);
        assertEquals(0, rowsAbout(form));
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        assertEquals(0, rowsAbout(form), "discipline may read it now, which nobody else is to notice");
        theLastDayIsOver();
        assertTrue(rowsAbout(form) > 0, "the rows were there all the time");
    }

    @Test
    void keepsTheRowsOfACaseUnderTheSameSeal() throws Exception {
        file(applicant, Direction.ABOUT_TEAM, true);
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        CaseRef opened = cases.about(pair(), Direction.ABOUT_TEAM).orElseThrow().ref();
        caller.as(supervisor, () -> assigning.assign(opened, supervisor.personId()));
        assertEquals(0, rowsAbout(opened.id()), "a case tells that both have filed");
        theLastDayIsOver();
        assertTrue(rowsAbout(opened.id()) > 0);
    }

    @Test
    void showsTheSameDeadlineWhoeverHasFiled() {
        Deadline before = deadlinesSeenByTheOffice().get(0);
        file(applicant, Direction.ABOUT_TEAM, false);
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        Deadline after = deadlinesSeenByTheOffice().get(0);
        assertEquals(before.getStatus(), after.getStatus());
        assertEquals(before.getVersion(), after.getVersion());
    }

    @Test
    void givesNumbersThatTellNothingOfWhatWasFiledBetween() {
        file(applicant, Direction.ABOUT_TEAM, false);
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        List<Long> numbers = Stream.of(Direction.values())
                .map(direction -> pair().form(direction).getDocumentNumber())
                .peek(number -> assertTrue(number.matches("PJ-\\d{4}-\\d{8}"), number))
                .map(number -> Long.valueOf(number.substring(8)))
                .toList();
        assertTrue(Math.abs(numbers.get(0) - numbers.get(1)) > 1, numbers.toString());
    }

    @Test
    void growsTheLogByEntriesAboutNothingUntilTheLastDayIsOver() throws Exception {
        assertTrue(isCovered(), "a pair is sealed");
        file(applicant, Direction.ABOUT_TEAM, false);
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        assertTrue(seal.sealedIds().contains(pair().getId()), "if it ended now, it would tell that both have filed");
        assertTrue(isCovered());
        theLastDayIsOver();
        assertFalse(seal.sealedIds().contains(pair().getId()));
        SignedDocument document =
                signed.find(pair().form(Direction.ABOUT_TEAM).getDocumentId()).orElseThrow();
        assertEquals(
                Verdict.Result.VALID, verifying.verify(signed.bytes(document)).result());
    }

    private boolean isCovered() {
        long before = log.size();
        for (int i = 0; i < 60 && log.size() == before; i++) {
            covering.cover();
        }
        return log.size() > before;
    }

    @Test
    void tellsTheSidesOfTheUnsealingOnlyWhenTheLastDayIsOver() {
        file(applicant, Direction.ABOUT_TEAM, false);
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        TwoWayEvaluation pair = pair();
        assertFalse(pair.isSealed());
        assertTrue(pair.isSealedToSides(pair.getLastDay()));
        assertFalse(pair.isSealedToSides(pair.getLastDay().plusDays(1)));
    }
}
