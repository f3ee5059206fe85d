/**
 * Two-way supervision (Article 35): after each engagement the applicant evaluates the conduct of the team, and the team
 * that of the applicant.
 *
 * <p>The two forms of one engagement are one {@link org.qualityaward.supervision.TwoWayEvaluation}; what they ask stands in an
 * {@link org.qualityaward.supervision.EvaluationTemplate}, of which the office makes editions. It stays sealed until both
 * sides have filed or the time is up; a filed form is frozen, signed by its author and by the office and archived, and a
 * correction is a further revision. One that came on paper is read by two clerks, each alone
 * ({@link org.qualityaward.supervision.PaperEntry}), and archived as what it is.
 *
 * <p>Those who were evaluated never see a form, its author, its time or how many there are: only averages over a whole cycle,
 * and these only from a number of different voices on that the rule set names
 * ({@link org.qualityaward.supervision.DisclosurePolicy}). Nothing else may tell either: the sides hear of an unsealing only
 * when the last day is over, a deadline runs on whoever has filed, document numbers are drawn by lot, and until that day is over
 * too the log grows by entries about nothing, a number asks nothing out of the archive, and the rows of the audit trail are
 * under seal ({@link org.qualityaward.supervision.SealOnEvaluations}).
 *
 * <p>An adverse answer opens an {@link org.qualityaward.supervision.AccountabilityCase} for the discipline supervisor when the
 * seal is broken. The accused are heard without learning who reported them
 * ({@link org.qualityaward.supervision.CasePolicy}), and what is concluded takes effect in the rooms that it concerns
 * ({@link org.qualityaward.supervision.DrawingConsequences}).
 */
package org.qualityaward.supervision;
