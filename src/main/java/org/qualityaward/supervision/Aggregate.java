package org.qualityaward.supervision;

import java.io.Serializable;
import java.util.List;
import org.qualityaward.shared.Refusal;

/**
 * What the evaluated may see of how they were evaluated: the averages, or why they are withheld, which never tells how many
 * there are.
 *
 * @param withheldBy key of the reason; null when they are shown
 * @param ofAll whether they are of all applicants together, since those of one would tell whose they are
 */
public record Aggregate(List<ItemFigures> items, String withheldBy, List<Object> facts, boolean ofAll)
        implements Serializable {

    static Aggregate of(List<ItemFigures> items, boolean ofAll) {
        return new Aggregate(items, null, List.of(), ofAll);
    }

    static Aggregate withheld(Refusal why) {
        return new Aggregate(List.of(), why.key(), why.facts(), false);
    }

    public boolean isOfAll() {
        return ofAll;
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
