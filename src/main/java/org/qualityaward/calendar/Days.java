package org.qualityaward.calendar;

import java.io.Serializable;

/** A length such as “10 working days” or “20 days”; a number never travels without its unit. */
public record Days(int count, DayUnit unit) implements Serializable {

    public Days {
        if (count < 1) {
            throw new IllegalArgumentException("A period lasts at least one day, not " + count);
        }
        if (unit == null) {
            throw new IllegalArgumentException("A number of days needs its unit");
        }
    }

    public static Days working(int count) {
        return new Days(count, DayUnit.WORKING_DAY);
    }

    public static Days calendar(int count) {
        return new Days(count, DayUnit.CALENDAR_DAY);
    }

    public boolean isWorkingDays() {
        return unit == DayUnit.WORKING_DAY;
    }

    // Expression Language reads properties, not record components.
    public int getCount() {
        return count;
    }

    public DayUnit getUnit() {
        return unit;
    }
}
