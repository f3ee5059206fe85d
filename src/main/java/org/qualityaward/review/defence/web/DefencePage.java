package org.qualityaward.review.defence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.review.ReadingReview;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.defence.DefenceQuestion;
import org.qualityaward.review.defence.DefenceScore;
import org.qualityaward.review.defence.DefenceSlot;
import org.qualityaward.review.defence.Defences;
import org.qualityaward.review.defence.HearingDefence;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.web.Messages;

/** A defence as a member of the team has it before him: when, the questions and answers, his own points and nobody else's. */
@Named("defence")
@ViewScoped
public class DefencePage implements Serializable {

    @Inject
    ReadingReview reading;

    @Inject
    HearingDefence hearing;

    @Inject
    Defences defences;

    @Inject
    CurrentCaller caller;

    private Long id;
    private Review review;
    private DefenceSlot slot;
    private List<QuestionRow> questions = List.of();
    private int given;
    private BigDecimal points;
    private String words;

    public void load() {
        if (id == null) {
            throw new NotHere();
        }
        review = reading.read(ref()).review();
        slot = defences.slot(review).orElse(null);
        questions = defences.questions(review).stream().map(QuestionRow::new).toList();
        List<DefenceScore> scores = defences.scores(review);
        given = scores.size();
        points = scores.stream()
                .filter(score -> score.getPerson().getId().equals(caller.get().personId()))
                .map(DefenceScore::getPoints)
                .findFirst()
                .orElse(null);
        words = null;
    }

    public void ask() {
        hearing.ask(ref(), words);
        load();
    }

    public void drop(QuestionRow row) {
        hearing.drop(ref(), row.question().getId());
        load();
    }

    public void note() {
        questions.forEach(row ->
                hearing.note(ref(), row.question().getId(), row.question().getVersion(), row.getAnswer()));
        load();
        Messages.done("review.answers.saved");
    }

    public void give() {
        hearing.give(ref(), points);
        load();
        Messages.done("review.defence.given");
    }

    /** Whether the caller may take a question back. */
    public boolean isOwn(DefenceQuestion question) {
        return isPreparing()
                && question.getAnswer() == null
                && question.getAskedBy().getId().equals(caller.get().personId());
    }

    public boolean isPreparing() {
        return review.getPhase() == ReviewPhase.SHORTLISTED || review.getPhase() == ReviewPhase.SITE || isHearing();
    }

    public boolean isHearing() {
        return review.getPhase() == ReviewPhase.SITE_ENDED;
    }

    private ApplicationRef ref() {
        return new ApplicationRef(id);
    }

    public Review getReview() {
        return review;
    }

    public DefenceSlot getSlot() {
        return slot;
    }

    public List<QuestionRow> getQuestions() {
        return questions;
    }

    /** Members who have given their points. */
    public int getGiven() {
        return given;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
