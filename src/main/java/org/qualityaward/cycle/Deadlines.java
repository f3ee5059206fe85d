package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualityaward.calendar.DayUnit;
import org.qualityaward.calendar.Days;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.Term;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Subject;

/** The deadlines that run and have run. Opening and closing one belongs inside the use case that causes it. */
@ApplicationScoped
public class Deadlines {

    @PersistenceContext
    EntityManager entities;

    @Inject
    HolidayYears years;

    @Inject
    HiddenSubjects hidden;

    @Inject
    Event<DeadlineMoved> moves;

    @Inject
    Clock clock;

    /**
     * Opens a deadline that is counted from an event.
     *
     * @param subject what it is about; must have its id
     * @param cycle may be null for what outlives a cycle
     */
    public Deadline open(DeadlineKind kind, Subject subject, LocalDate event, Days days, Cycle cycle) {
        Term term = years.calendar().term(event, days);
        return add(new Deadline(kind, subject, cycle, term, clock.instant()));
    }

    /** Opens a deadline whose last day is given: a corresponding day in later years, a day that somebody set. */
    public Deadline openUntil(DeadlineKind kind, Subject subject, LocalDate event, LocalDate last, Cycle cycle) {
        int version = years.latestRevision();
        return add(new Deadline(kind, subject, cycle, event, event.plusDays(1), last, version, clock.instant()));
    }

    Deadline open(DeadlineKind kind, Cycle cycle, PlannedStep line, DayUnit unit) {
        if (line.event() != null) {
            var calendar = years.calendar();
            Days days = new Days(Math.max(1, calendar.count(line.first(), line.last(), unit)), unit);
            Term term = calendar.term(line.event(), days);
            if (term.last().equals(line.last())) {
                return add(new Deadline(kind, cycle.ref(), cycle, term, clock.instant()));
            }
        }
        LocalDate event = line.event() == null ? line.first() : line.event();
        int version = years.latestRevision();
        return add(new Deadline(kind, cycle.ref(), cycle, event, line.first(), line.last(), version, clock.instant()));
    }

    private Deadline add(Deadline deadline) {
        entities.persist(deadline);
        return deadline;
    }

    /** The open deadline of that kind for a thing. */
    public Optional<Deadline> running(DeadlineKind kind, Subject subject) {
        return entities.createQuery(
                        "SELECT d FROM Deadline d WHERE d.kind = :kind AND d.subjectKind = :subjectKind"
                                + " AND d.subjectId = :subjectId AND d.status = :open ORDER BY d.id DESC",
                        Deadline.class)
                .setParameter("kind", kind)
                .setParameter("subjectKind", subject.kind())
                .setParameter("subjectId", subject.id())
                .setParameter("open", Deadline.Status.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** All deadlines of a thing, the latest first; a dozen at most. */
    public List<Deadline> of(Subject subject) {
        return entities.createQuery(
                        "SELECT d FROM Deadline d WHERE d.subjectKind = :subjectKind AND d.subjectId = :subjectId"
                                + " ORDER BY d.id DESC",
                        Deadline.class)
                .setParameter("subjectKind", subject.kind())
                .setParameter("subjectId", subject.id())
                .getResultList();
    }

    public Optional<Deadline> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Deadline.class, id));
    }

    /** What the deadline asked for was done; nothing happens when none of that kind runs. */
    public void meet(DeadlineKind kind, Subject subject) {
        running(kind, subject).ifPresent(d -> d.meet(clock.instant()));
    }

    /** The deadline lost its object, or is about to be counted anew; nothing happens when none of that kind runs. */
    public void cancel(DeadlineKind kind, Subject subject) {
        running(kind, subject).ifPresent(d -> d.cancel(clock.instant()));
    }

    /** Gives a running deadline until another, later last day; the caller checks who may say so and why. */
    public void prolong(Deadline deadline, LocalDate last, String reason) {
        LocalDate before = deadline.getLast();
        deadline.prolong(last, reason);
        tell(deadline, before);
    }

    /** Counts a running deadline anew by another calendar; the caller checks who may say so. */
    void apply(WorkCalendar calendar, Deadline deadline) {
        LocalDate before = deadline.getLast();
        deadline.applyCalendar(calendar);
        tell(deadline, before);
    }

    private void tell(Deadline deadline, LocalDate before) {
        if (!deadline.getLast().equals(before)) {
            moves.fire(new DeadlineMoved(deadline, before));
        }
    }

    /** The deadlines of the cycle as a whole are over when it goes on. */
    void meetAll(Cycle cycle) {
        of(cycle.ref()).stream().filter(Deadline::isOpen).forEach(d -> d.meet(clock.instant()));
    }

    /** Ids of open deadlines that have run out, the earliest first. */
    List<Long> due(Instant now, int atMost) {
        return entities.createQuery(
                        "SELECT d.id FROM Deadline d WHERE d.status = :open AND d.dueAt <= :now ORDER BY d.dueAt, d.id",
                        Long.class)
                .setParameter("open", Deadline.Status.OPEN)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The next instant at which an open deadline runs out. */
    public Optional<Instant> nextDue(Instant after) {
        return entities.createQuery(
                        "SELECT d FROM Deadline d WHERE d.status = :open AND d.dueAt > :after ORDER BY d.dueAt",
                        Deadline.class)
                .setParameter("open", Deadline.Status.OPEN)
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Deadline::getDueAt);
    }

    /**
     * Takes a due deadline to act on it. The row stays locked until the transaction ends, so that of two servers one takes it
     * and the other finds it taken; a transaction that fails gives it back.
     *
     * @return whether it was there to be taken
     */
    boolean claim(Long id, Instant now) {
        return entities.createQuery(
                                "UPDATE Deadline d SET d.status = :lapsed, d.actedAt = :now, d.version = d.version + 1"
                                        + " WHERE d.id = :id AND d.status = :open AND d.dueAt <= :now")
                        .setParameter("lapsed", Deadline.Status.LAPSED)
                        .setParameter("open", Deadline.Status.OPEN)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Open deadlines that were counted with an earlier calendar and are not over, the earliest first. */
    List<Deadline> countedBefore(int calendarVersion, int atMost) {
        return entities.createQuery(
                        "SELECT d FROM Deadline d WHERE d.status = :open AND d.calendarVersion < :version"
                                + " AND d.dayCount IS NOT NULL ORDER BY d.last, d.id",
                        Deadline.class)
                .setParameter("open", Deadline.Status.OPEN)
                .setParameter("version", calendarVersion)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * A page of a cycle's deadlines.
     *
     * @param status null for all
     * @param caller who reads; what he must not know of has no deadline
     */
    public Page<Deadline> page(
            Cycle cycle, Deadline.Status status, DeadlineKind kind, Caller caller, Page.Request request) {
        return new DeadlineSearch(entities, cycle, status, kind, hidden.from(caller)).page(request);
    }
}
