package org.qualityaward.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.qualityaward.shared.Refusal;

/**
 * What is unlawful about one line of a plan, and what would make it pass.
 *
 * @param key key of the sentence; {@code <key>.short} is its heading
 * @param article the article that says so
 * @param passes the nearest last day (or start) that would be lawful
 * @param facts what the sentence prints
 */
public record PlanFault(Step step, String key, int article, LocalDate passes, List<Object> facts)
        implements Serializable {

    static PlanFault of(Step step, String key, int article, LocalDate passes, Object... facts) {
        return new PlanFault(step, key, article, passes, List.copyOf(Arrays.asList(facts)));
    }

    /** Whether it begins too early, so that its start has to move and not its end. */
    public boolean isTooEarly() {
        return key.endsWith("beforePredecessorEnds");
    }

    public Refusal toRefusal() {
        return new Refusal(key, article, facts.toArray());
    }

    public Step getStep() {
        return step;
    }

    public String getKey() {
        return key;
    }

    public int getArticle() {
        return article;
    }

    public LocalDate getPasses() {
        return passes;
    }
}
