package org.qualityaward.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** One day of a yearly holiday list: the date, whether it is a holiday or a make-up day, and the festival it belongs to. */
public record ListedDay(LocalDate date, DayKind kind, String name) implements Serializable, Comparable<ListedDay> {

    public ListedDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    public boolean isHoliday() {
        return kind == DayKind.HOLIDAY;
    }

    @Override
    public int compareTo(ListedDay other) {
        return date.compareTo(other.date);
    }

    public LocalDate getDate() {
        return date;
    }

    public DayKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }
}
