package org.qualityaward.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.cycle.ActingOnDueDeadlines;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.cycle.MovingClock;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.web.Messages;

/** The clock of the demo: one working day on, on to the next deadline, or to a day; what falls due is acted on at once. */
@Named("demoClockPage")
@RequestScoped
public class DemoClockBean {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    MovingClock moving;

    @Inject
    ActingOnDueDeadlines acting;

    @Inject
    Deadlines deadlines;

    @Inject
    HolidayYears years;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    private LocalDate day;
    private LocalDate nextWorkingDay;
    private Instant nextDue;

    @PostConstruct
    void load() {
        if (!Setting.DEMO.isOn()) {
            throw new NotHere();
        }
        nextWorkingDay = years.calendar().nextWorkingDay(LocalDate.now(clock));
        nextDue = deadlines.nextDue(clock.instant()).orElse(null);
    }

    /** On to the morning of the next working day. */
    public String nextWorkingDay() {
        return moveTo(morningOf(nextWorkingDay));
    }

    /** On to the minute after the next deadline has run out. */
    public String nextDeadline() {
        if (nextDue == null) {
            throw new Refusal("cycle.refusal.nothingDue");
        }
        return moveTo(nextDue.plus(1, ChronoUnit.MINUTES));
    }

    /** On to the morning of the day in the form. */
    public String chosenDay() {
        return moveTo(morningOf(day));
    }

    private String moveTo(Instant instant) {
        moving.moveTo(instant);
        int acted = caller.as(Caller.SYSTEM, () -> acting.actOnAll());
        Messages.done("cycle.clock.moved", LocalDate.now(clock), acted);
        return "clock?faces-redirect=true";
    }

    private static Instant morningOf(LocalDate date) {
        return date.atTime(MORNING).atZone(AwardClock.CHINA).toInstant();
    }

    public LocalDate getNextWorkingDay() {
        return nextWorkingDay;
    }

    /** When the next deadline runs out, null when none runs. */
    public Instant getNextDue() {
        return nextDue;
    }

    public Instant getNow() {
        return clock.instant();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
