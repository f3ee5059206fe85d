package org.qualityaward.cycle;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every kind of deadline of the measures. Those with a {@link Step} are of the cycle as a whole and are opened when its stage
 * begins; the others are opened by the contexts, each for one thing.
 */
public enum DeadlineKind {
    ANNOUNCEMENT(17, Step.ANNOUNCEMENT),
    FILING(18, Step.FILING),
    DISTRICT_CHECK_STAGE(18, Step.DISTRICT_CHECK),
    EXAMINATION_STAGE(19, Step.EXAMINATION),
    REVIEW_STAGE(21, Step.REVIEW),
    OPINIONS(22, Step.OPINIONS),
    PUBLICITY_STAGE(25, Step.PUBLICITY),

    /** One application at its district. */
    DISTRICT_CHECK(18, null),
    /** One application at the office, from receipt; again from a complete supplement. */
    EXAMINATION(19, null),
    /** An applicant's supplement. */
    SUPPLEMENT(19, null),
    /** A department's reply on Art. 13. */
    DEPARTMENT_REPLY(13, null),
    /** The answer to an applicant's request that somebody be recused. */
    RECUSAL_REQUEST(34, null),
    /** Both sides' supervision evaluations after an engagement. */
    EVALUATION(35, null),
    /** When those who have not filed theirs are reminded. */
    EVALUATION_REMINDER(35, null),
    /** The answer of the accused in a case of accountability. */
    CASE_ANSWER(35, null),
    /** The conclusion of a case of accountability. */
    CASE(35, null),
    /** Publicity of one organisation: its own when it moved up. */
    PUBLICITY(25, null),
    /** The office's finding on an objection. */
    OBJECTION(25, null),
    /** The validity of an honour. */
    VALIDITY(6, null),
    /** The end of a ban. */
    BAN(41, null),
    /** The next visit to a winner. */
    VISIT(40, null),
    /** The next report on the use of the prize. */
    PRIZE_REPORT(28, null);

    private final int article;
    private final Step step;

    DeadlineKind(int article, Step step) {
        this.article = article;
        this.step = step;
    }

    static Optional<DeadlineKind> of(Step step) {
        return Stream.of(values()).filter(kind -> kind.step == step).findFirst();
    }

    public int getArticle() {
        return article;
    }

    /** The step of the whole cycle that it belongs to, if it does. */
    public Optional<Step> step() {
        return Optional.ofNullable(step);
    }
}
