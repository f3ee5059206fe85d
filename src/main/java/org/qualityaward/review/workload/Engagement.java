package org.qualityaward.review.workload;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.qualityaward.review.EngagementKind;

/**
 * Somebody is with an applicant on a day.
 *
 * @param starts null for the whole day
 * @param ends null for the whole day
 */
public record Engagement(
        Long personId,
        String person,
        Long applicationId,
        String applicant,
        EngagementKind kind,
        LocalDate day,
        LocalTime starts,
        LocalTime ends)
        implements Serializable {

    /** Whether the same person would have to be with two applicants at once. */
    public boolean clashesWith(Engagement other) {
        boolean samePersonElsewhere = personId.equals(other.personId) && !applicationId.equals(other.applicationId);
        return samePersonElsewhere && day.equals(other.day) && overlaps(other);
    }

    private boolean overlaps(Engagement other) {
        return starts == null || other.starts == null || starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    // Expression Language reads properties, not record components.
    public String getPerson() {
        return person;
    }

    public String getApplicant() {
        return applicant;
    }

    public EngagementKind getKind() {
        return kind;
    }

    public LocalDate getDay() {
        return day;
    }

    /** Such as {@code 09:00–10:30}; empty for the whole day. */
    public String getHours() {
        return starts == null ? "" : starts + "\u2013" + ends;
    }
}
