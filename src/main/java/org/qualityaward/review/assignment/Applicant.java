package org.qualityaward.review.assignment;

import java.io.Serializable;

/**
 * An applicant as far as seats depend on it.
 *
 * @param industry division of GB/T 4754
 * @param district of domicile
 */
public record Applicant(long id, String name, String industry, String district) implements Serializable {}
