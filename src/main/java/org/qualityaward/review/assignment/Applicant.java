package org.qualityaward.review.assignment;

import java.io.Serializable;

/**
 * An applicant as far as seats depend on it.
 *
 * @param industry division of GB/T 4754
 * @param district of domicile
 * @param seats seats of its panel, 0 for as many as the terms ask
 */
public record Applicant(long id, String name, String industry, String district, int seats) implements Serializable {

    public Applicant(long id, String name, String industry, String district) {
        this(id, name, industry, district, 0);
    }
}
