package org.qualityaward.publicity;

import org.qualityaward.archive.SignedDocument;
import org.qualityaward.calendar.Term;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.AwardClock;

/** Notices that were published, for tests whose cycle has come further than its own story tells. */
public final class PublishedNotices {

    private PublishedNotices() {}

    /** The announcement of a cycle, open for a period that began the day after its event. */
    public static PublicNotice announcement(Cycle cycle, Term period) {
        PublicNotice notice =
                new PublicNotice(cycle, NoticeKind.ANNOUNCEMENT, "示范公告", "自 {first} 至 {last} 公告。", "示范办法");
        notice.issue(period.event(), period);
        notice.publish(
                new SignedDocument() {},
                period.event().atTime(9, 0).atZone(AwardClock.CHINA).toInstant());
        return notice;
    }
}
