package org.qualityaward.supervision.web;

import java.io.Serializable;
import java.util.Locale;
import org.qualityaward.supervision.Answer;
import org.qualityaward.supervision.EvaluationItem;

/** One question on the page, with what is chosen so far. */
public class AnswerRow implements Serializable {

    private final String code;
    private final String chinese;
    private final String english;
    private final boolean rating;
    private Integer points;
    private Boolean adverse;
    private String facts;

    AnswerRow(EvaluationItem item, Answer given) {
        this.code = item.getCode();
        this.chinese = item.getChinese();
        this.english = item.text(Locale.ENGLISH);
        this.rating = item.isRating();
        this.points = given == null ? null : given.getRating();
        this.adverse = given == null ? null : given.getAdverse();
        this.facts = given == null ? null : given.getFacts();
    }

    Answer toAnswer() {
        return rating ? Answer.rated(code, points) : Answer.conduct(code, adverse, facts);
    }

    /** The question in the reader's language. */
    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
    }

    public String getCode() {
        return code;
    }

    public boolean isRating() {
        return rating;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public Boolean getAdverse() {
        return adverse;
    }

    public void setAdverse(Boolean adverse) {
        this.adverse = adverse;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }
}
