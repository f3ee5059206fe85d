package org.qualityaward.regulation;

import java.util.List;
import java.util.stream.Stream;

/** What an item is judged by: approach, deployment, learning, integration for processes; level, trend, comparison, integration for results. */
public enum Dimension {
    APPROACH(ItemKind.PROCESS, "A"),
    DEPLOYMENT(ItemKind.PROCESS, "D"),
    LEARNING(ItemKind.PROCESS, "L"),
    INTEGRATION(ItemKind.PROCESS, "I"),
    LEVEL(ItemKind.RESULT, "Le"),
    TREND(ItemKind.RESULT, "T"),
    COMPARISON(ItemKind.RESULT, "C"),
    RESULT_INTEGRATION(ItemKind.RESULT, "I");

    private final ItemKind kind;
    private final String letter;

    Dimension(ItemKind kind, String letter) {
        this.kind = kind;
        this.letter = letter;
    }

    public static List<Dimension> of(ItemKind kind) {
        return Stream.of(values()).filter(d -> d.kind == kind).toList();
    }

    public ItemKind getKind() {
        return kind;
    }

    public String getLetter() {
        return letter;
    }
}
