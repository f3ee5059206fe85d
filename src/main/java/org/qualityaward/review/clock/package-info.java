/**
 * The 20 working days of the review (Article 21) as people feel them: whoever has something left to do is reminded, day by
 * day, once few working days are left, on the start page and by mail; once they are over, the review is passed on, to the
 * institution at once, to the office a working day later, to the head of the steering group another working day later.
 */
package org.qualityaward.review.clock;
