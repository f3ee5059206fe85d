/**
 * Review (Articles 9, 10, 14, 16, 20, 21): from the procurement of an institution to a team's result.
 *
 * <p>The office records the {@link org.qualityaward.review.Procurement} and hands the eligible applications over, which
 * starts the clock of Article 21. The institution forms {@link org.qualityaward.review.Team}s from the expert pool ({@code experts}) and
 * assigns applications to them; recusals decide who may sit ({@link org.qualityaward.review.SeatingPolicy}). A
 * {@link org.qualityaward.review.Review} is one team's work on one application: each seat scores alone on a
 * {@link org.qualityaward.review.ScoreSheet} that freezes on submission, then the team agrees item by item, visits the site,
 * hears the defence, and signs its report; the {@link org.qualityaward.review.TeamResult} goes on to the ranking.
 *
 * <p>Nobody sees another's scores before consensus opens. Who is recused late loses his seat at once: his scores are void
 * but kept, and the cycle does not leave the review before the seat is filled and scored again.
 *
 * <p>Rooms of their own within it: {@code visit} lays the site visit out and records what it finds, {@code defence} orders,
 * hears and scores the defences, {@code report} composes the papers, {@code workload} shows who is where on which day, and
 * {@code clock} reminds and passes on what is overdue. They look into this one; what this one asks of them it asks through
 * {@link org.qualityaward.review.VisitRequirement}, {@link org.qualityaward.review.DefencePoints} and {@link
 * org.qualityaward.review.TeamReport}.
 */
package org.qualityaward.review;
