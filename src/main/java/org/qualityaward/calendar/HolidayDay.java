package org.qualityaward.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** The stored form of a {@link ListedDay}: an embeddable has to be a class in this version of Persistence. */
@Embeddable
class HolidayDay {

    @Column(name = "listed_on")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;

    protected HolidayDay() {}

    HolidayDay(ListedDay day) {
        this.date = day.date();
        this.kind = day.kind();
        this.name = day.name();
    }

    ListedDay toListedDay() {
        return new ListedDay(date, kind, name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HolidayDay day && toListedDay().equals(day.toListedDay());
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, kind, name);
    }
}
