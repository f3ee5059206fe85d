/**
 * The expert pool (专家库, Article 9): who may be asked to review, and what is known of him. The office takes an
 * {@link org.qualityaward.review.experts.Expert} in and keeps his record; whoever fills seats goes by it.
 */
package org.qualityaward.review.experts;
