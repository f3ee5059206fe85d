package org.qualityaward.calendar;

/** What the State Council's yearly list says of a day that breaks the rhythm of the week. */
public enum DayKind {
    /** A statutory holiday or a day taken off for it: nobody works, whatever the weekday. */
    HOLIDAY,
    /** A weekend day worked in exchange for a holiday (调休上班日). */
    MAKEUP
}
