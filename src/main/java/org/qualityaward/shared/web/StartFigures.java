package org.qualityaward.shared.web;

import java.util.List;
import org.qualityaward.shared.Caller;

/**
 * Figures that a room puts on the start page of the people it serves: 12 filed, 7 under examination, each leading to
 * the filtered list behind it. Every room's figures follow each other in the order that they name.
 */
public interface StartFigures {

    /**
     * @param key bundle key of the words beneath the figure
     * @param value the figure
     * @param link page behind it, beginning with a slash; null for none
     * @param alarming whether it is red: overdue, refused
     */
    record Figure(String key, Number value, String link, boolean alarming) {

        public String getKey() {
            return key;
        }

        public Number getValue() {
            return value;
        }

        public String getLink() {
            return link;
        }

        public boolean isAlarming() {
            return alarming;
        }
    }

    /** Place among the figures of other rooms, small first: the number of the room in the house. */
    int order();

    /** This caller's figures in the current cycle; empty for people whom the room has nothing to count for. */
    List<Figure> figuresFor(Caller caller);
}
