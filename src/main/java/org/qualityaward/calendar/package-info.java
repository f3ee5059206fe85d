/**
 * Working days and how periods are counted. The rule is law (Civil Code 200–204); the holidays are data that staff keep: a
 * list per year, as the State Council publishes it each autumn.
 *
 * <p>{@link org.qualityaward.calendar.WorkCalendar} is plain and immutable. A changed list makes a new version of the
 * calendar and never moves a running period by itself: staff see the effect and apply it.
 */
package org.qualityaward.calendar;
