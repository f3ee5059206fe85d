package org.qualityaward.publicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualityaward.calendar.Calendars.day;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.calendar.Calendars;
import org.qualityaward.calendar.Days;
import org.qualityaward.calendar.Term;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Filed;

/** A notice is published once, with its days printed (Articles 17 and 22). */
class PublicNoticeTest {

    private static final Term TERM = Calendars.shipped().term(day("2026-06-11"), Days.calendar(20));

    @Test
    void printsTheCountedDaysIntoTheText() {
        PublicNotice notice = draft(NoticeKind.RESULTS);
        notice.issue(day("2026-06-11"), TERM);
        assertTrue(notice.getBody().contains("2026 年 6 月 12 日"), notice.getBody());
        assertTrue(notice.getBody().contains("2026 年 7 月 1 日"), notice.getBody());
        assertFalse(notice.getBody().contains("〔"), notice.getBody());
    }

    @Test
    void invitesOpinionsThroughItsLastDayAndNoLonger() {
        PublicNotice notice = published(NoticeKind.RESULTS);
        assertTrue(notice.invitesOpinionsOn(day("2026-07-01")));
        assertFalse(notice.invitesOpinionsOn(day("2026-07-02")));
        assertFalse(published(NoticeKind.ANNOUNCEMENT).invitesOpinionsOn(day("2026-06-12")));
    }

    @Test
    void neverChangesOncePublished() {
        PublicNotice notice = published(NoticeKind.RESULTS);
        assertThrows(Refusal.class, () -> notice.word("Other", "Other", null, null));
        assertThrows(Refusal.class, () -> notice.list(null));
        assertThrows(Refusal.class, () -> notice.issue(day("2026-06-12"), TERM));
    }

    @Test
    void refusesACallToNobody() {
        PublicNotice call = draft(NoticeKind.CALL);
        assertEquals(
                "publicity.refusal.noRecipients",
                assertThrows(Refusal.class, () -> call.issue(day("2026-03-02"), null))
                        .key());
    }

    @Test
    void takesProofOnlyOfWhatWasPublishedBefore() {
        PublicNotice draft = draft(NoticeKind.RESULTS);
        PublicationProof early = new PublicationProof("Daily", null, day("2026-06-10"));
        assertThrows(Refusal.class, () -> draft.prove(early, day("2026-06-18")));
        PublicNotice notice = published(NoticeKind.RESULTS);
        assertThrows(Refusal.class, () -> notice.prove(early, day("2026-06-18")));
        notice.prove(new PublicationProof("Daily", null, day("2026-06-11")), day("2026-06-18"));
        assertEquals(1, notice.getProofs().size());
    }

    @Test
    void keepsATableAsItWas() {
        PublicNotice notice = draft(NoticeKind.RESULTS);
        Listing listing = new Listing(List.of("a", "b"), List.of(List.of("1", ""), List.of("", "2")));
        notice.list(listing);
        assertEquals(listing, notice.getListing());
    }

    private static PublicNotice draft(NoticeKind kind) {
        return new PublicNotice(
                Filed.cycle(2026), kind, NoticeTexts.title(kind, 2026), NoticeTexts.body(kind, 2026, "《x》"), "《x》");
    }

    private static PublicNotice published(NoticeKind kind) {
        PublicNotice notice = draft(kind);
        notice.issue(day("2026-06-11"), TERM);
        notice.publish(filed(), Instant.parse("2026-06-11T01:00:00Z"));
        return notice;
    }

    private static SignedDocument filed() {
        return new SignedDocument() {};
    }
}
