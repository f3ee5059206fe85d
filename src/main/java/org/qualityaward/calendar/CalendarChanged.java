package org.qualityaward.calendar;

/** The holiday list of a year was put in place or corrected. */
public record CalendarChanged(int year) {}
