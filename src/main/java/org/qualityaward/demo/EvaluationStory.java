package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.supervision.Answer;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.DraftingEvaluation;
import org.qualityaward.supervision.EvaluationItem;
import org.qualityaward.supervision.FilingEvaluation;
import org.qualityaward.supervision.ReadingOwnEvaluations;
import org.qualityaward.supervision.SupervisionEvaluation;
import org.qualityaward.supervision.TwoWayEvaluation;

/** How applicants and teams evaluate each other after each engagement. */
@ApplicationScoped
@Transactional
class EvaluationStory {

    @Inject
    ReadingOwnEvaluations own;

    @Inject
    DraftingEvaluation drafting;

    @Inject
    FilingEvaluation filing;

    @Inject
    Clock clock;

    @Inject
    Stagehand stage;

    /**
     * Applicants file theirs, and the leader files the team's.
     *
     * @param telling number of the applicant that tells of a course that was offered for sale; 0 for none
     */
    void fileAll(Cycle cycle, Collection<Integer> applicants, List<String> team, int telling) {
        for (int number : applicants) {
            fileOwn(cycle, FilingStory.account(number), number == telling);
        }
        fileOwn(cycle, team.get(0), false);
    }

    /** Somebody files every form that is his and still open. */
    void fileOwn(Cycle cycle, String account, boolean tells) {
        stage.as(account, () -> {
            boolean still = tells;
            for (TwoWayEvaluation pair : own.of(cycle)) {
                for (Direction direction : Direction.values()) {
                    if (pair.isAuthor(stage.caller(account), direction)) {
                        file(pair.form(direction), still);
                        still = false;
                    }
                }
            }
        });
    }

    private void file(SupervisionEvaluation form, boolean tells) {
        boolean tooLate = form.getTwoWay().getLastDay().isBefore(LocalDate.now(clock));
        if (form.isFiled() || tooLate) {
            return;
        }
        boolean left = tells;
        List<Answer> answers = new ArrayList<>();
        for (EvaluationItem item : form.getTemplate().getItems()) {
            if (item.isRating()) {
                answers.add(Answer.rated(item.getCode(), 4 + item.getPlace() % 2));
            } else {
                answers.add(Answer.conduct(item.getCode(), left, left ? DemoTexts.get("evaluation.facts") : null));
                left = false;
            }
        }
        drafting.save(form.ref(), form.getVersion(), answers, DemoTexts.get("evaluation.remarks"));
        stage.settle();
        filing.file(form.ref(), form.getVersion(), SigningPin.of(Stagehand.PIN));
    }
}
