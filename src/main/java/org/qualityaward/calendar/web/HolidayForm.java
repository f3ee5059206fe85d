package org.qualityaward.calendar.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.qualityaward.calendar.DayKind;
import org.qualityaward.calendar.ListedDay;

/** One day to be listed, as a form holds it. */
public class HolidayForm implements Serializable {

    private LocalDate date;
    private DayKind kind = DayKind.HOLIDAY;
    private String name;

    ListedDay toDay() {
        return new ListedDay(date, kind, name.strip());
    }

    void clear() {
        date = null;
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
