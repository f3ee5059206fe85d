package org.qualityaward.supervision;

import java.util.List;
import org.qualityaward.shared.Refusal;

/** What can be answered to the questions of an edition, typed here or read on paper. */
final class AnswerPolicy {

    private static final int REMARKS_LIMIT = 1000;
    private static final int FACTS_LIMIT = 2000;
    private static final int BEST = 5;

    private AnswerPolicy() {}

    /** @throws Refusal {@code supervision.refusal.remarks}, {@code .item}, {@code .rating} or {@code .facts.length} */
    static void check(EvaluationTemplate template, List<Answer> given, String said) {
        if (said != null && said.length() > REMARKS_LIMIT) {
            throw new Refusal("supervision.refusal.remarks", 0, REMARKS_LIMIT, said.length());
        }
        given.forEach(answer -> check(template, answer));
    }

    /**
     * Every question answered, and facts for every adverse answer.
     *
     * @throws Refusal {@code supervision.refusal.incomplete} with the number of open questions, or {@code .facts.missing}
     */
    static void complete(EvaluationTemplate template, List<Answer> given) {
        long open = template.getItems().stream()
                .filter(item ->
                        given.stream().noneMatch(answer -> answer.getCode().equals(item.getCode()) && answer.isGiven()))
                .count();
        if (open > 0) {
            throw new Refusal("supervision.refusal.incomplete", 0, (int) open);
        }
        given.stream()
                .filter(answer -> answer.isAdverseYes()
                        && (answer.getFacts() == null || answer.getFacts().isBlank()))
                .findFirst()
                .flatMap(answer -> template.item(answer.getCode()))
                .ifPresent(item -> {
                    throw new Refusal("supervision.refusal.facts.missing", 0, item.getPlace());
                });
    }

    private static void check(EvaluationTemplate template, Answer answer) {
        EvaluationItem item = template.item(answer.getCode())
                .orElseThrow(() -> new Refusal("supervision.refusal.item", 0, answer.getCode()));
        boolean fits = item.isRating()
                ? answer.getAdverse() == null
                        && (answer.getRating() == null || answer.getRating() >= 1 && answer.getRating() <= BEST)
                : answer.getRating() == null;
        if (!fits) {
            throw new Refusal("supervision.refusal.rating", 0, item.getPlace());
        }
        if (answer.getFacts() != null && answer.getFacts().length() > FACTS_LIMIT) {
            throw new Refusal(
                    "supervision.refusal.facts.length",
                    0,
                    FACTS_LIMIT,
                    answer.getFacts().length());
        }
    }
}
