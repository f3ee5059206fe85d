package org.qualityaward.calendar;

/** The two ways in which the measures count days: 工作日 and 日. The text uses both words, and means both. */
public enum DayUnit {
    WORKING_DAY,
    CALENDAR_DAY
}
