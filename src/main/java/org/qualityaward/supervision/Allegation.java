package org.qualityaward.supervision;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;

/** What somebody is said to have done: the question that was answered with yes, and the facts as the author gave them. */
@Embeddable
public class Allegation {

    private String code;
    private String item;
    private String facts;

    protected Allegation() {}

    Allegation(String code, String item, String facts) {
        this.code = code;
        this.item = item;
        this.facts = facts;
    }

    /** What a form alleges. */
    static List<Allegation> of(SupervisionEvaluation form) {
        return form.adverse().stream()
                .map(answer -> new Allegation(
                        answer.getCode(),
                        form.getTemplate().item(answer.getCode()).orElseThrow().getChinese(),
                        answer.getFacts()))
                .toList();
    }

    public String getCode() {
        return code;
    }

    /** The question as the form printed it, in Chinese. */
    public String getItem() {
        return item;
    }

    public String getFacts() {
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Allegation allegation
                && Objects.equals(code, allegation.code)
                && Objects.equals(item, allegation.item)
                && Objects.equals(facts, allegation.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, item, facts);
    }
}
