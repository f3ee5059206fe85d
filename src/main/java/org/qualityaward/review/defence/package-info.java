/**
 * The defence in full (Article 21): the institution draws or sets the order in which applicants are heard ({@link
 * org.qualityaward.review.defence.DefenceSlot}); the team prepares {@link org.qualityaward.review.defence.DefenceQuestion}s,
 * notes the answers, and each member gives his points by himself ({@link org.qualityaward.review.defence.DefenceScore}),
 * unseen by the others until the leader closes the defence. The points of the defence are the mean of theirs, which the rule
 * set adds to the weighted points of the site.
 */
package org.qualityaward.review.defence;
