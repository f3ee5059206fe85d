package org.qualityaward.calendar.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qualityaward.calendar.HolidayYear;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.KeepingHolidays;
import org.qualityaward.calendar.ListedDay;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.Messages;

/** The holiday list of a year: seen, corrected day by day or pasted as a whole, and put in place at once when saved. */
@Named("holidaysPage")
@ViewScoped
public class HolidaysBean implements Serializable {

    private static final int YEARS_AHEAD = 1;

    @Inject
    HolidayYears years;

    @Inject
    KeepingHolidays keeping;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param.year}")
    String asked;

    private final HolidayForm form = new HolidayForm();
    private final HolidayImport imported = new HolidayImport();
    private List<Integer> offered;
    private List<Integer> missing;
    private int year;
    private List<ListedDay> days;
    private Instant enteredAt;
    private boolean changed;

    @PostConstruct
    void load() {
        year = asked != null && asked.matches("20[0-9]{2}") ? Integer.parseInt(asked) : thisYear();
        show();
    }

    private void show() {
        WorkCalendar calendar = years.calendar();
        int first = calendar.years().isEmpty() ? thisYear() : calendar.years().get(0);
        offered = IntStream.rangeClosed(first, Math.max(thisYear() + YEARS_AHEAD, year))
                .boxed()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        missing = offered.stream().filter(each -> !calendar.knows(each)).toList();
        HolidayYear list = years.find(year).orElse(null);
        days = new ArrayList<>(list == null ? List.of() : list.getDays());
        enteredAt = list == null ? null : list.getEnteredAt();
        changed = false;
    }

    /** Shows another year. */
    public void choose() {
        show();
    }

    /** Adds the day of the form to the list on the page. */
    public void add() {
        ListedDay day = form.toDay();
        if (day.date().getYear() != year) {
            throw new Refusal("calendar.refusal.otherYear", 0, day.date(), year);
        }
        if (days.stream().anyMatch(each -> each.date().equals(day.date()))) {
            throw new Refusal("calendar.refusal.listedTwice", 0, day.date());
        }
        days.add(day);
        days.sort(null);
        changed = true;
        form.clear();
    }

    public void remove(ListedDay day) {
        days.remove(day);
        changed = true;
    }

    /** Puts the good lines of a pasted or uploaded list in place of the list on the page. */
    public void takeImport() {
        imported.read();
        List<ListedDay> good = imported.daysOf(year);
        if (!good.isEmpty()) {
            days = new ArrayList<>(good);
            days.sort(null);
            changed = true;
        }
    }

    /** Saves the list, makes it count, and shows the page anew with what that does to running deadlines. */
    public String save() {
        keeping.keep(year, days);
        Messages.done("calendar.holidays.saved", year, getWorkingDays());
        return "holidays?faces-redirect=true&year=" + year;
    }

    /** Working days of the year by the list on the page. */
    public int getWorkingDays() {
        return WorkCalendar.of(0, days).workingDaysIn(year);
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** The years offered that have no list. */
    public List<Integer> getMissing() {
        return missing;
    }

    public List<Integer> getOffered() {
        return offered;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public List<ListedDay> getDays() {
        return days;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public boolean isChanged() {
        return changed;
    }

    public HolidayForm getForm() {
        return form;
    }

    public HolidayImport getImported() {
        return imported;
    }
}
