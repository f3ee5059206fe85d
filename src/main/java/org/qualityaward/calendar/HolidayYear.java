package org.qualityaward.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * The holiday list of one year (节假日表). Entered when the State Council publishes it, corrected when the holidays are
 * changed in force (January 2020). Every change makes a new revision, numbered over all years: the highest is the version
 * of the calendar, and a deadline remembers the version it was computed with.
 */
@Entity
@Table(name = "holiday_year")
public class HolidayYear extends Stored {

    @Column(name = "year_number")
    private int year;

    private int revision;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "holiday_day", joinColumns = @JoinColumn(name = "holiday_year_id"))
    @OrderBy("date")
    private List<HolidayDay> days = new ArrayList<>();

    protected HolidayYear() {}

    HolidayYear(int year) {
        this.year = year;
    }

    /**
     * Puts the list in place of the one before.
     *
     * @param revision the next version of the calendar
     * @throws Refusal when a day belongs to another year, is listed twice, or is a make-up day on a weekday
     */
    void replace(Collection<ListedDay> list, int revision, Instant at) {
        Set<LocalDate> seen = new HashSet<>();
        for (ListedDay day : list) {
            if (day.date().getYear() != year) {
                throw new Refusal("calendar.refusal.otherYear", 0, day.date(), year);
            }
            if (!seen.add(day.date())) {
                throw new Refusal("calendar.refusal.listedTwice", 0, day.date());
            }
            if (day.kind() == DayKind.MAKEUP && !WorkCalendar.isWeekend(day.date())) {
                throw new Refusal("calendar.refusal.makeupOnWeekday", 0, day.date());
            }
        }
        days.clear();
        list.stream().sorted().map(HolidayDay::new).forEach(days::add);
        this.revision = revision;
        this.enteredAt = at;
    }

    public int getYear() {
        return year;
    }

    public int getRevision() {
        return revision;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    /** The days in order. */
    public List<ListedDay> getDays() {
        return days.stream().map(HolidayDay::toListedDay).toList();
    }
}
