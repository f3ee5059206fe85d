package org.qualityaward.review.defence.web;

import java.io.Serializable;
import org.qualityaward.review.defence.DefenceQuestion;

/** A question with the field for its answer. */
public class QuestionRow implements Serializable {

    private final DefenceQuestion question;
    private String answer;

    QuestionRow(DefenceQuestion question) {
        this.question = question;
        this.answer = question.getAnswer();
    }

    DefenceQuestion question() {
        return question;
    }

    public DefenceQuestion getQuestion() {
        return question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
