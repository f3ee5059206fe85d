package org.qualityaward.review.workload;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.qualityaward.review.EngagementKind;

/** Who would have to be with two applicants at once. */
class EngagementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 27);

    @Test
    void isNoClashWhereOneEndsAsTheOtherBegins() {
        assertFalse(at(1, 10, 9, 10).clashesWith(at(1, 11, 10, 11)));
        assertTrue(at(1, 10, 9, 11).clashesWith(at(1, 11, 10, 12)));
    }

    @Test
    void aWholeDayClashesWithAnyHourOfIt() {
        Engagement whole = new Engagement(1L, "甲", 10L, "一", EngagementKind.SITE, DAY, null, null);
        assertTrue(whole.clashesWith(at(1, 11, 15, 16)));
        assertTrue(at(1, 11, 15, 16).clashesWith(whole));
    }

    @Test
    void othersAndTheSameApplicantAndOtherDaysDoNotClash() {
        assertFalse(at(1, 10, 9, 11).clashesWith(at(2, 11, 9, 11)), "another person");
        assertFalse(at(1, 10, 9, 11).clashesWith(at(1, 10, 9, 11)), "the same applicant");
        Engagement later = new Engagement(
                1L, "甲", 11L, "二", EngagementKind.DEFENCE, DAY.plusDays(1), LocalTime.of(9, 0), LocalTime.of(11, 0));
        assertFalse(at(1, 10, 9, 11).clashesWith(later));
    }

    private static Engagement at(long person, long applicant, int from, int to) {
        return new Engagement(
                person, "甲", applicant, "某", EngagementKind.DEFENCE, DAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
