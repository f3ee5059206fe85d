/**
 * The site visit in full (Article 21): what the plan of {@link org.qualityaward.review.SiteVisit} means by the hour, and what
 * is found.
 *
 * <p>The leader lays out {@link org.qualityaward.review.visit.VisitStep}s (day and hours, stop of the route, papers to see,
 * who has it), gives each of the team a {@link org.qualityaward.review.visit.VisitPart}, and draws up a checklist of
 * {@link org.qualityaward.review.visit.VisitPoint}s from what the consensus left open. On site everybody of the team records
 * what was found, on the phone as well, where what is typed outlives a lost connection; {@link
 * org.qualityaward.review.visit.VisitPhoto}s are sealed like declared secrets. A visit does not end before every point has
 * its finding.
 */
package org.qualityaward.review.visit;
