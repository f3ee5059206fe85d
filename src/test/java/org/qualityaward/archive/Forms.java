package org.qualityaward.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Forms as nobody fills them in: every field as long as it may be, in characters taken at random from all that the font knows,
 * among them the rarest that names are written with.
 */
final class Forms {

    /** Names that are common in no list, from every plane that the font reaches. */
    private static final List<String> RARE =
            List.of("张𬱖㛃", "𠅤", "𬭎", "𫖮", "𬬭", "㑇", "䶮", "堃", "龘", "𪩘", "𬘭", "𫍯");

    private static final String MARKS = "，。；：、（）《》“”％①√□■";

    private static final int NAME = 60;
    private static final int TITLE = 200;
    private static final int FACTS = 2_000;
    private static final int LONGEST = 50_000;
    private static final int CELL = 200;

    private final Random chance;
    private final List<Integer> known;
    private final List<String> rare;
    private final SharedGlyphs shared;

    /** Of the few characters that look the same one in each form, for no file could tell both apart. */
    private final Map<Integer, Integer> shapes = new HashMap<>();

    /** @param seed makes the same forms again */
    Forms(long seed) {
        chance = new Random(seed);
        OfficialFonts fonts = new OfficialFonts();
        shared = fonts.shared();
        known = IntStream.concat(
                        IntStream.concat(IntStream.rangeClosed(0x3400, 0x4dbf), IntStream.rangeClosed(0x4e00, 0x9fff)),
                        IntStream.rangeClosed(0x20000, 0x323af))
                .filter(c -> fonts.missing(Character.toString(c)).isEmpty())
                .boxed()
                .toList();
        String lost = String.join("", RARE)
                .codePoints()
                .filter(c -> !fonts.missing(Character.toString(c)).isEmpty())
                .mapToObj(Character::toString)
                .reduce("", String::concat);
        rare = RARE.stream()
                .filter(name -> lost.codePoints().noneMatch(c -> name.indexOf(c) >= 0))
                .toList();
    }

    /**
     * One form.
     *
     * @param pieces every piece of text in it that has to be found on its pages
     * @param head the first row of its table, which stands anew on each page that the table goes on to
     */
    record Form(Paper paper, Imprint imprint, List<String> pieces, String head) {}

    Form next(int number) {
        shapes.clear();
        List<String> pieces = new ArrayList<>();
        String title = piece(pieces, text(TITLE));
        Paper.Builder paper = Paper.of(DocumentType.EVALUATION, title);
        String name = piece(pieces, name());
        paper.field(piece(pieces, text(20)), name);
        paper.fields(Map.of(piece(pieces, text(20)), piece(pieces, text(FACTS))));
        paper.section(piece(pieces, text(NAME)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(List.of(piece(pieces, text(CELL)), piece(pieces, String.valueOf(1 + chance.nextInt(5)))));
        }
        List<String> head = List.of(piece(pieces, text(10)), piece(pieces, text(10)));
        paper.table(head, rows);
        paper.paragraph(piece(pieces, text(number % 100 == 99 ? LONGEST : FACTS)));
        Imprint imprint = new Imprint(
                String.format("PJ-2026-%04d", number),
                1,
                name,
                piece(pieces, text(CELL)),
                Samples.SIGNED_AT,
                "https://award.example/public/verify.xhtml");
        return new Form(paper.build(), imprint, pieces, String.join("", head));
    }

    private int shape(int c) {
        return shared.meantIn(Character.toString(c)).keySet().stream()
                .findFirst()
                .orElse(c);
    }

    private static String piece(List<String> pieces, String text) {
        pieces.add(text);
        return text;
    }

    /** As long as the field for it, ending with the rarest. */
    private String name() {
        String last = rare.get(chance.nextInt(rare.size()));
        return text(NAME - last.length()) + last;
    }

    /** So many UTF-16 units as the fields count them, of any characters; figures and Latin letters among them. */
    private String text(int units) {
        StringBuilder text = new StringBuilder();
        while (text.length() < units) {
            int kind = chance.nextInt(20);
            if (kind == 0) {
                text.append((char) ('0' + chance.nextInt(10)));
            } else if (kind == 1) {
                text.append((char) ('A' + chance.nextInt(26)));
            } else if (kind == 2) {
                text.append(MARKS.charAt(chance.nextInt(MARKS.length())));
            } else {
                int drawn = known.get(chance.nextInt(known.size()));
                int c = shapes.computeIfAbsent(shape(drawn), shape -> drawn);
                if (text.length() + Character.charCount(c) <= units) {
                    text.appendCodePoint(c);
                }
            }
        }
        return text.toString();
    }
}
