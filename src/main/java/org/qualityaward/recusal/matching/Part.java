package org.qualityaward.recusal.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of an organisation that a name tells: 分公司, 车间, or the post of somebody there.
 *
 * @param head the organisation that it is a part of, empty for none
 * @param doubtful whether it may have become a legal person of its own: a hospital, an institute
 */
record Part(String head, boolean doubtful) {

    private static final Part NONE = new Part("", false);
    private static final int SHORTEST_HEAD = 3;
    private static final Words DOUBTFUL = units("?");
    private static final Words AFTER_WHOLE = units("!");
    private static final Words ANYWHERE = units("");
    private static final List<String> FORMS = Words.lines("forms").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .filter(word -> !word.startsWith("~"))
            .toList();
    private static final Set<String> COMPANIES = Set.copyOf(Words.lines("companies"));
    private static final List<String> INSTITUTIONS = Words.lines("heads");

    private static Words units(String mark) {
        return Words.of(Words.lines("units").stream()
                .filter(line -> mark.isEmpty() ? "?!".indexOf(line.charAt(0)) < 0 : line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList());
    }

    /** The part that a name ends with: any after a whole name, some after an abbreviation too. */
    static Part of(String text) {
        int end = endOfWholeName(text, FORMS);
        boolean legal = end > 0;
        if (end < 0) {
            end = endOfWholeName(text, INSTITUTIONS);
        }
        if (end > 0) {
            String tail = text.substring(end);
            boolean doubtful = DOUBTFUL.endOf(tail).isPresent();
            boolean part = doubtful
                    || AFTER_WHOLE.endOf(tail).isPresent()
                    || ANYWHERE.endOf(tail).isPresent();
            // What follows the whole name of a company and is no company is a part of it in some way.
            boolean unknown =
                    !part && legal && !COMPANIES.contains(Form.of(tail).name());
            if (part || unknown) {
                return new Part(text.substring(0, end), doubtful || unknown);
            }
        }
        return ANYWHERE.endOf(text)
                .map(unit -> text.substring(0, text.length() - unit.length()))
                .filter(head -> head.length() >= SHORTEST_HEAD)
                .map(head -> new Part(head, false))
                .orElse(NONE);
    }

    /** Where the first whole name within a longer text ends; -1 where there is none, or nothing follows it. */
    private static int endOfWholeName(String text, List<String> words) {
        int first = text.length();
        int end = -1;
        for (String word : words) {
            int at = text.indexOf(word, SHORTEST_HEAD - 1);
            boolean followed = at > 0 && at + word.length() < text.length();
            if (followed && (at < first || at == first && at + word.length() > end)) {
                first = at;
                end = at + word.length();
            }
        }
        return end;
    }

    boolean isNone() {
        return head.isEmpty();
    }
}
