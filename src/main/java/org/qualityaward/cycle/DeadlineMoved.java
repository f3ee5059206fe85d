package org.qualityaward.cycle;

import java.time.LocalDate;

/**
 * A running deadline has another last day than before; fired within the transaction of the change. Whoever keeps the day beside
 * the thing that it is about takes it over.
 *
 * @param deadline with its new dates
 * @param before the last day that it had
 */
public record DeadlineMoved(Deadline deadline, LocalDate before) {}
