package org.qualityaward.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.qualityaward.shared.Stored;

/**
 * What was answered to one question: a rating of 1 to 5, or whether something adverse happened, with the facts. Null
 * where nothing was chosen yet. Made by a page without a form, it becomes part of one when the form takes it over.
 */
@Entity
@Table(name = "evaluation_answer")
public class Answer extends Stored {

    @ManyToOne
    @JoinColumn(name = "evaluation_id")
    private SupervisionEvaluation form;

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

    /** The same answer within a form. */
    Answer within(SupervisionEvaluation owner) {
        Answer answer = new Answer(code, rating, adverse, facts);
        answer.form = owner;
        return answer;
    }

    /** Says from now on what another one says. */
    void become(Answer other) {
        rating = other.rating;
        adverse = other.adverse;
        facts = other.facts;
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
}
