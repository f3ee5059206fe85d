package org.qualityaward.application;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that keeps a form from being filed, told beside its field.
 *
 * @param section where it stands
 * @param field name of the field, or the section's own name where no single field is meant
 * @param kind missing, or filled in wrongly
 * @param key key of the sentence: what, why, what passes
 * @param article article that asks for it, 0 for none
 * @param facts what the sentence prints
 */
public record Problem(Section section, String field, Kind kind, String key, int article, List<Object> facts)
        implements Serializable {

    /** A gap is only pointed out; what is wrong is marked at once. */
    public enum Kind {
        MISSING,
        WRONG
    }

    static Problem missing(Section section, String field) {
        return new Problem(section, field, Kind.MISSING, "application.problem.missing", 0, List.of());
    }

    static Problem missing(Section section, String field, String key, Object... facts) {
        return new Problem(section, field, Kind.MISSING, key, 0, List.of(facts));
    }

    static Problem wrong(Section section, String field, String key, Object... facts) {
        return new Problem(section, field, Kind.WRONG, key, 0, List.of(facts));
    }

    Problem by(int number) {
        return new Problem(section, field, kind, key, number, facts);
    }

    public Section getSection() {
        return section;
    }

    public String getField() {
        return field;
    }

    public String getKey() {
        return key;
    }

    public int getArticle() {
        return article;
    }

    public List<Object> getFacts() {
        return facts;
    }

    public boolean isWrong() {
        return kind == Kind.WRONG;
    }
}
