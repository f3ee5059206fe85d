package org.qualityaward.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The calendar that the project ships, for tests of any room. */
public final class Calendars {

    private Calendars() {}

    /** Holidays of 2018 to 2026. */
    public static WorkCalendar shipped() {
        return WorkCalendar.of(1, HolidayCsv.days(text("/calendar/cn-holidays.csv")));
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static String text(String resource) {
        try (InputStream in = Calendars.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
