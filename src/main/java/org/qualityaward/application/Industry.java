package org.qualityaward.application;

import java.util.List;
import java.util.stream.Stream;

/**
 * The divisions of GB/T 4754-2017 that an application can name: the industrial ones (sections B to D) first, since the
 * award is given mainly to industrial enterprises (Article 2), then those of other organisations, which the office rules
 * on. Their names are bundle keys {@code application.industry.<code>}.
 */
public final class Industry {

    private static final List<String> INDUSTRIAL = List.of(
            "B06", "B07", "B08", "B09", "B10", "B11", "B12", "C13", "C14", "C15", "C16", "C17", "C18", "C19", "C20",
            "C21", "C22", "C23", "C24", "C25", "C26", "C27", "C28", "C29", "C30", "C31", "C32", "C33", "C34", "C35",
            "C36", "C37", "C38", "C39", "C40", "C41", "C42", "C43", "D44", "D45", "D46");

    private static final List<String> OTHER = List.of(
            "A01", "A03", "A05", "E47", "E48", "E49", "E50", "F51", "F52", "G54", "G59", "H61", "I65", "J66", "K70",
            "L72", "M73", "M74", "N77", "N78", "O80", "P83", "Q84", "R86");

    private Industry() {}

    /** All codes, industrial first. */
    public static List<String> codes() {
        return Stream.concat(INDUSTRIAL.stream(), OTHER.stream()).toList();
    }

    public static boolean isKnown(String code) {
        return INDUSTRIAL.contains(code) || OTHER.contains(code);
    }

    /** Whether it is an industrial enterprise in the sense of Article 2; others are warned, not refused. */
    public static boolean isIndustrial(String code) {
        return INDUSTRIAL.contains(code);
    }
}
