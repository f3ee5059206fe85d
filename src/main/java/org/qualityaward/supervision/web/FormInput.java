package org.qualityaward.supervision.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qualityaward.supervision.Answer;
import org.qualityaward.supervision.EvaluationTemplate;
import org.qualityaward.supervision.SupervisionEvaluation;

/** What stands on the page of a form: the questions with what is chosen, and the remarks. */
public class FormInput implements Serializable {

    private final List<AnswerRow> ratings;
    private final List<AnswerRow> conducts;
    private String remarks;

    FormInput(SupervisionEvaluation form) {
        this(form.getTemplate(), form::answer);
        remarks = form.getRemarks();
    }

    /** The questions of an edition with what is given to each. */
    FormInput(EvaluationTemplate template, Function<String, Optional<Answer>> given) {
        List<AnswerRow> rows = template.getItems().stream()
                .map(item -> new AnswerRow(item, given.apply(item.getCode()).orElse(null)))
                .toList();
        ratings = rows.stream().filter(AnswerRow::isRating).toList();
        conducts = rows.stream().filter(row -> !row.isRating()).toList();
    }

    List<Answer> answers() {
        return Stream.concat(ratings.stream(), conducts.stream())
                .map(AnswerRow::toAnswer)
                .toList();
    }

    /** The questions answered with yes: what the signing dialog names. */
    public List<AnswerRow> getAdverse() {
        return conducts.stream()
                .filter(row -> Boolean.TRUE.equals(row.getAdverse()))
                .toList();
    }

    public List<AnswerRow> getRatings() {
        return ratings;
    }

    public List<AnswerRow> getConducts() {
        return conducts;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
