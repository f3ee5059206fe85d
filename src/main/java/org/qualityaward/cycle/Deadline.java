package org.qualityaward.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qualityaward.calendar.DayUnit;
import org.qualityaward.calendar.Days;
import org.qualityaward.calendar.Term;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Subject;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * A deadline (期限) of one thing. Life: OPEN → MET when what it asked for was done, LAPSED when its last day ended first and the
 * timer acted on it, CANCELLED when it lost its object or was counted anew. It keeps the event, the count and the calendar
 * version it was computed with; a changed calendar moves it only by an explicit act.
 */
@Entity
@Table(name = "deadline")
public class Deadline extends Stored {

    /** Where a deadline stands. */
    public enum Status implements Toned {
        OPEN(Tone.INFO),
        MET(Tone.OK),
        LAPSED(Tone.NEUTRAL),
        CANCELLED(Tone.NEUTRAL);

        private final Tone tone;

        Status(Tone tone) {
            this.tone = tone;
        }

        @Override
        public Tone tone() {
            return tone;
        }
    }

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private Long subjectId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    private int article;

    @Column(name = "event_on")
    private LocalDate event;

    @Column(name = "first_on")
    private LocalDate first;

    @Column(name = "last_on")
    private LocalDate last;

    @Column(name = "day_count")
    private Integer dayCount;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_unit")
    private DayUnit dayUnit;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "calendar_version")
    private int calendarVersion;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "acted_at")
    private Instant actedAt;

    private String reason;

    protected Deadline() {}

    /** A deadline that is counted from an event. */
    Deadline(DeadlineKind kind, Subject subject, Cycle cycle, Term term, Instant at) {
        this(kind, subject, cycle, term.event(), term.first(), term.last(), term.calendarVersion(), at);
        this.dayCount = term.days().count();
        this.dayUnit = term.days().unit();
    }

    /** A deadline whose last day was set. */
    Deadline(
            DeadlineKind kind,
            Subject subject,
            Cycle cycle,
            LocalDate event,
            LocalDate first,
            LocalDate last,
            int calendarVersion,
            Instant at) {
        this.kind = kind;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.cycle = cycle;
        this.article = kind.getArticle();
        this.event = event;
        this.first = first;
        this.calendarVersion = calendarVersion;
        this.status = Status.OPEN;
        this.openedAt = at;
        endOn(last);
    }

    private void endOn(LocalDate day) {
        last = day;
        dueAt = day.plusDays(1).atStartOfDay(AwardClock.CHINA).toInstant();
    }

    void meet(Instant at) {
        close(Status.MET, at);
    }

    void cancel(Instant at) {
        close(Status.CANCELLED, at);
    }

    private void close(Status closed, Instant at) {
        if (isOpen()) {
            status = closed;
            actedAt = at;
        }
    }

    /**
     * Gives more time, with a reason that stays on record.
     *
     * @throws Refusal when it is closed, the new last day is not later, or no reason is given
     */
    void prolong(LocalDate newLast, String why) {
        if (!isOpen()) {
            throw new Refusal("cycle.refusal.deadlineClosed", article, kind);
        }
        if (!newLast.isAfter(last)) {
            throw new Refusal("cycle.refusal.notLater", article, last, newLast);
        }
        if (why == null || why.isBlank()) {
            throw new Refusal("cycle.refusal.reasonMissing", article);
        }
        reason = why.strip();
        dayCount = null;
        dayUnit = null;
        endOn(newLast);
    }

    /** The last day by another calendar; empty for a deadline whose last day was set, which no calendar moves. */
    public Optional<LocalDate> lastBy(WorkCalendar calendar) {
        return days().map(days -> calendar.term(event, days).last());
    }

    /** Takes over the dates of a changed calendar. */
    void applyCalendar(WorkCalendar calendar) {
        days().ifPresent(days -> {
            Term term = calendar.term(event, days);
            first = term.first();
            calendarVersion = term.calendarVersion();
            endOn(term.last());
        });
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** How it was counted; empty when its last day was set. */
    public Optional<Days> days() {
        return dayCount == null ? Optional.empty() : Optional.of(new Days(dayCount, dayUnit));
    }

    /** Whether it was counted from its event; else its last day was set. */
    public boolean isCounted() {
        return dayCount != null;
    }

    /** How many days were counted; null when the last day was set. */
    public Integer getDayCount() {
        return dayCount;
    }

    public boolean isCalendarDays() {
        return dayUnit == DayUnit.CALENDAR_DAY;
    }

    public DeadlineKind getKind() {
        return kind;
    }

    public String getSubjectKind() {
        return subjectKind;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public Cycle getCycle() {
        return cycle;
    }

    public int getArticle() {
        return article;
    }

    public LocalDate getEvent() {
        return event;
    }

    public LocalDate getFirst() {
        return first;
    }

    public LocalDate getLast() {
        return last;
    }

    /** The instant at which it has run out: 24:00 of its last day. */
    public Instant getDueAt() {
        return dueAt;
    }

    public int getCalendarVersion() {
        return calendarVersion;
    }

    public Status getStatus() {
        return status;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** When it was met, acted on or cancelled; null while it is open. */
    public Instant getActedAt() {
        return actedAt;
    }

    /** Why it was prolonged, or null. */
    public String getReason() {
        return reason;
    }
}
