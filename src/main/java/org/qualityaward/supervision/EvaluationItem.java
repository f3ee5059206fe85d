package org.qualityaward.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/** One question of a form. Its text is data of the office, in both languages. */
@Embeddable
public class EvaluationItem {

    /** How a question is answered. */
    public enum Kind {
        /** From 1, very poor, to 5, very good. */
        RATING,
        /** Whether something that must not happen did happen; yes is adverse. */
        CONDUCT
    }

    private int place;
    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "text_zh")
    private String chinese;

    @Column(name = "text_en")
    private String english;

    protected EvaluationItem() {}

    public EvaluationItem(int place, String code, Kind kind, String chinese, String english) {
        this.place = place;
        this.code = code;
        this.kind = kind;
        this.chinese = chinese;
        this.english = english;
    }

    public int getPlace() {
        return place;
    }

    /** Stays the same over editions, so that answers of several can be counted together. */
    public String getCode() {
        return code;
    }

    public Kind getKind() {
        return kind;
    }

    public boolean isRating() {
        return kind == Kind.RATING;
    }

    /** The text as documents print it. */
    public String getChinese() {
        return chinese;
    }

    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
    }
}
