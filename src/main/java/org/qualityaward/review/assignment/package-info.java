/**
 * Who should sit where (Articles 9, 20, 21 and 34): the best seats for all applicants of a cycle at once, and why.
 *
 * <p>A {@link org.qualityaward.review.assignment.Board} says what there is: reviewers with their qualities and limits,
 * applicants, who is barred from what, which seats are locked, and the {@link org.qualityaward.review.assignment.Terms} of
 * a panel. {@link org.qualityaward.review.assignment.Proposing} finds the cheapest permitted
 * {@link org.qualityaward.review.assignment.Proposal}: bars, limits, panels and locks are never broken, each
 * {@link org.qualityaward.review.assignment.Wish} that is not granted costs its weight. It is optimal, not only good. Where
 * there is none, {@link org.qualityaward.review.assignment.SmallestReason} names a smallest set of needs, bars and limits
 * that cannot go together. {@link org.qualityaward.review.assignment.Explaining} says what speaks for a seat, who would
 * come next and at what cost, and what would change if; {@link org.qualityaward.review.assignment.HouseRules} names every
 * rule that seats set by hand would break.
 *
 * <p>Pure: no database, no page, no clock; all it knows is handed to it.
 */
package org.qualityaward.review.assignment;
