package org.qualityaward.review.clock;

/**
 * Somebody is to be reminded by mail once the reminder is on record.
 *
 * @param address null where he gave none
 */
record ReminderDue(String address, int open, int left) {}
