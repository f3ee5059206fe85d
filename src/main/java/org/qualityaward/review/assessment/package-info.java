/**
 * Reviewers' assessment (考核评审员, Article 9(2)): how somebody kept time, how far his sheets lay from what his teams agreed,
 * what applicants said of his teams as far as that may be told
 * ({@link org.qualityaward.review.assessment.TwoWayResults}), how he was trained. From these
 * {@link org.qualityaward.review.assessment.Work} the office concludes a grade with reasons; it stands on the expert's
 * record and counts when seats are filled the next time.
 */
package org.qualityaward.review.assessment;
