/**
 * Two-way supervision (Article 35): after each engagement the applicant evaluates the conduct of the team, and the team
 * that of the applicant.
 *
 * <p>The two forms of one engagement are one {@link org.qualityaward.supervision.TwoWayEvaluation}. It stays sealed until
 * both sides have filed or the time is up; a filed form is frozen, signed by its author and by the office and archived, and
 * a correction is a further revision. Those who were evaluated never see a form, its author, its time or how many there
 * are: only averages over a whole cycle, and these only from a number of forms on that the rule set names
 * ({@link org.qualityaward.supervision.DisclosurePolicy}). An adverse answer opens an
 * {@link org.qualityaward.supervision.AccountabilityCase} for the discipline supervisor when the seal is broken.
 */
package org.qualityaward.supervision;
