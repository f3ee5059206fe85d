package org.qualityaward.supervision;

import jakarta.persistence.Embeddable;

/** What a clerk read on paper in answer to one question. */
@Embeddable
public class PaperAnswer {

    private String code;
    private Integer rating;
    private Boolean adverse;
    private String facts;

    protected PaperAnswer() {}

    PaperAnswer(Answer read) {
        this.code = read.getCode();
        this.rating = read.getRating();
        this.adverse = read.getAdverse();
        this.facts = read.getFacts() == null || read.getFacts().isBlank()
                ? null
                : read.getFacts().strip();
    }

    Answer toAnswer() {
        return rating == null ? Answer.conduct(code, adverse, facts) : Answer.rated(code, rating);
    }

    String getCode() {
        return code;
    }

    /** As it is compared with what another clerk read. */
    PaperDifference.Read reading() {
        return new PaperDifference.Read(rating == null ? facts : rating.toString(), adverse);
    }

    Integer getRating() {
        return rating;
    }

    Boolean getAdverse() {
        return adverse;
    }

    String getFacts() {
        return facts;
    }
}
