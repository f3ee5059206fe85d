package org.qualityaward.supervision;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * What was answered to one question: a rating of 1 to 5, or whether something adverse happened, with the facts. Null
 * where nothing was chosen yet.
 */
@Embeddable
public class Answer implements Serializable {

    private String code;
    private Integer rating;
    private Boolean adverse;
    private String facts;

    protected Answer() {}

    private Answer(String code, Integer rating, Boolean adverse, String facts) {
        this.code = code;
        this.rating = rating;
        this.adverse = adverse;
        this.facts = facts;
    }

    public static Answer rated(String code, Integer rating) {
        return new Answer(code, rating, null, null);
    }

    /** The facts of an answer that is not adverse are dropped: nothing is said of what did not happen. */
    public static Answer conduct(String code, Boolean adverse, String facts) {
        return new Answer(code, null, adverse, Boolean.TRUE.equals(adverse) ? facts : null);
    }

    boolean isGiven() {
        return rating != null || adverse != null;
    }

    public String getCode() {
        return code;
    }

    public Integer getRating() {
        return rating;
    }

    public Boolean getAdverse() {
        return adverse;
    }

    public boolean isAdverseYes() {
        return Boolean.TRUE.equals(adverse);
    }

    /** When, where and what, in the author's words; null unless adverse. */
    public String getFacts() {
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer answer
                && Objects.equals(code, answer.code)
                && Objects.equals(rating, answer.rating)
                && Objects.equals(adverse, answer.adverse)
                && Objects.equals(facts, answer.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, rating, adverse, facts);
    }
}
