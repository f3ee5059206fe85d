package org.qualityaward.supervision.web;

import java.io.Serializable;
import java.util.Locale;
import org.qualityaward.supervision.EvaluationItem;

/** One question of a draft on the page. */
public class ItemRow implements Serializable {

    private final String code;
    private EvaluationItem.Kind kind;
    private String chinese;
    private String english;

    /** A new question; its code is never shown and never used again. */
    ItemRow(String code) {
        this.code = code;
        this.kind = EvaluationItem.Kind.CONDUCT;
    }

    ItemRow(EvaluationItem item) {
        this.code = item.getCode();
        this.kind = item.getKind();
        this.chinese = item.getChinese();
        this.english = item.text(Locale.ENGLISH);
    }

    EvaluationItem toItem(int place) {
        return new EvaluationItem(place, code, kind, stripped(chinese), stripped(english));
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    public String getCode() {
        return code;
    }

    public EvaluationItem.Kind getKind() {
        return kind;
    }

    public void setKind(EvaluationItem.Kind kind) {
        this.kind = kind;
    }

    public String getChinese() {
        return chinese;
    }

    public void setChinese(String chinese) {
        this.chinese = chinese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
