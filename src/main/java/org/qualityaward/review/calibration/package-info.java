/**
 * Calibration (Articles 9 and 14): before the real files, reviewers score the same anchor case, whose percents are agreed.
 *
 * <p>The office keeps {@link org.qualityaward.review.calibration.AnchorCase}s to a version of the criteria. The head of the
 * office or the institution orders one for a cycle ({@link org.qualityaward.review.calibration.Calibration}), and may ask
 * that nobody begins a real sheet before. Each reviewer scores it alone on an
 * {@link org.qualityaward.review.calibration.AnchorSheet}; once he has handed it in, he sees what was agreed. How far
 * somebody drifts and how wide an item spreads ({@link org.qualityaward.review.calibration.Drift},
 * {@link org.qualityaward.review.calibration.Spread}) is shown to those who lead.
 */
package org.qualityaward.review.calibration;
