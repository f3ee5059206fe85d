/**
 * What the review reports (Articles 21 and 22), as official papers with drawings: a team's report on one applicant, and the
 * institution's on all applicants of a cycle to the steering group. They are laid out by GB/T 9704, signed as PDF/A, and may
 * be taken as text documents too. Whoever is recused from an applicant writes, and is shown, a report without him.
 */
package org.qualityaward.review.report;
