package org.qualityaward.supervision;

import java.io.Serializable;
import java.util.List;
import org.qualityaward.shared.Refusal;

/**
 * What the evaluated may see of how they were evaluated: the averages, or why they are withheld, which never tells how many
 * there are.
 *
 * @param withheldBy key of the reason; null when they are shown
 */
public record Aggregate(List<ItemFigures> items, String withheldBy, List<Object> facts) implements Serializable {

    static Aggregate of(List<ItemFigures> items) {
        return new Aggregate(items, null, List.of());
    }

    static Aggregate withheld(Refusal why) {
        return new Aggregate(List.of(), why.key(), why.facts());
    }

    public List<ItemFigures> getItems() {
        return items;
    }

    public String getWithheldBy() {
        return withheldBy;
    }

    public List<Object> getFacts() {
        return facts;
    }
}
