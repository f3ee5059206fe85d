/**
 * Who was reminded to declare (Article 34), when, and for which applicant. Kept for each applicant apart, so that whoever may
 * not know of an applicant is not told of its reminders either; sent as one, however many applicants it is about.
 */
package org.qualityaward.recusal.reminder;
