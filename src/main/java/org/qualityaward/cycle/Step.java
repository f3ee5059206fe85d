package org.qualityaward.cycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualityaward.regulation.Rule;

/**
 * The ten boxes of the measures' flow chart, which are also the lines of a plan and the labels of the stage bar. Two of them
 * share the stage {@link Stage#DELIBERATION}.
 */
public enum Step {
    ANNOUNCEMENT(Stage.ANNOUNCEMENT, 17, Limit.MINIMUM, Rule.ANNOUNCEMENT_MIN),
    FILING(Stage.FILING, 18, Limit.FREE, null),
    DISTRICT_CHECK(Stage.DISTRICT_CHECK, 18, Limit.DEFAULT, Rule.DISTRICT_CHECK),
    EXAMINATION(Stage.EXAMINATION, 19, Limit.MAXIMUM, Rule.EXAMINATION_MAX),
    REVIEW(Stage.REVIEW, 21, Limit.MAXIMUM, Rule.REVIEW_MAX),
    OPINIONS(Stage.OPINIONS, 22, Limit.MINIMUM, Rule.OPINIONS_MIN),
    CANDIDATES(Stage.DELIBERATION, 23, Limit.FREE, null),
    MEETING(Stage.DELIBERATION, 24, Limit.FREE, null),
    PUBLICITY(Stage.PUBLICITY, 25, Limit.MINIMUM, Rule.PUBLICITY_MIN),
    COMMENDATION(Stage.COMMENDATION, 25, Limit.FREE, null);

    /** How the measures bound the length of a step. */
    public enum Limit {
        /** The next step may come only after the last day. */
        MINIMUM,
        /** Done on the last day is in time; longer is against the measures. */
        MAXIMUM,
        /** The measures are silent; a default that the office may change. */
        DEFAULT,
        /** The office decides. */
        FREE
    }

    private final Stage stage;
    private final int article;
    private final Limit limit;
    private final Rule rule;

    Step(Stage stage, int article, Limit limit, Rule rule) {
        this.stage = stage;
        this.article = article;
        this.limit = limit;
        this.rule = rule;
    }

    /** The first step of a stage; none for preparation, approval and archive. */
    public static Optional<Step> of(Stage stage) {
        return Stream.of(values()).filter(s -> s.stage == stage).findFirst();
    }

    public static List<Step> inOrder() {
        return List.of(values());
    }

    public Stage getStage() {
        return stage;
    }

    public int getArticle() {
        return article;
    }

    public Limit getLimit() {
        return limit;
    }

    /** The rule that bounds it, if any does. */
    public Optional<Rule> rule() {
        return Optional.ofNullable(rule);
    }

    /** Whether days off count too, as they do for the opinions alone (Article 22). */
    public boolean countsCalendarDays() {
        return rule != null && rule.getKind() == Rule.Kind.CALENDAR_DAYS;
    }

    /** Its place in the flow chart, from 1. */
    public int getNumber() {
        return ordinal() + 1;
    }
}
