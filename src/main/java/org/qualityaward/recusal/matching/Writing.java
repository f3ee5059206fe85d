package org.qualityaward.recusal.matching;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How characters are written: makes widths, traditional characters and figures even, and knows which characters are read or
 * look alike.
 */
final class Writing {

    private static final Map<Integer, Integer> SIMPLIFIED = pairs("traditional");
    private static final Map<Character, String> SOUND = sounds();
    private static final Set<String> LOOKS = looks();
    private static final List<String> FIGURES =
            Words.lines("numerals").stream().map(line -> line.split(" ")[1]).toList();
    private static final Map<Character, Character> NUMERALS = numerals();
    private static final int TEN = 10;
    private static final int LONGEST_COUNTED = 2;

    private Writing() {}

    /** Half width, simplified, capitals, without blanks and marks; brackets of every kind become round ones. */
    static String even(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder even = new StringBuilder(wide.length());
        wide.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                even.appendCodePoint(SIMPLIFIED.getOrDefault(c, c));
            } else if (c == '&' || c == '*' || c == '\u00d7') {
                even.appendCodePoint(c);
            } else if (Character.getType(c) == Character.START_PUNCTUATION && c != '\u201e') {
                even.append('(');
            } else if (Character.getType(c) == Character.END_PUNCTUATION) {
                even.append(')');
            }
        });
        return even.toString();
    }

    /** The same with figures as characters: 17号 and 十七号 alike; three figures and more one by one, as people read them. */
    static String figuresAsCharacters(String text) {
        StringBuilder spelled = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isFigure(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                spelled.append(spell(text.substring(i, end)));
                i = end;
            } else {
                char c = text.charAt(i++);
                spelled.append(NUMERALS.getOrDefault(c, c));
            }
        }
        return spelled.toString();
    }

    private static String spell(String figures) {
        if (figures.length() > LONGEST_COUNTED || figures.startsWith("0")) {
            StringBuilder each = new StringBuilder();
            figures.chars().forEach(c -> each.append(numeral(c - '0')));
            return each.toString();
        }
        int number = Integer.parseInt(figures);
        String tens = number < TEN ? "" : (number / TEN == 1 ? "" : "" + numeral(number / TEN)) + numeral(TEN);
        return number >= TEN && number % TEN == 0 ? tens : tens + numeral(number % TEN);
    }

    static boolean isNumeral(char c) {
        return isFigure(c) || FIGURES.stream().anyMatch(each -> each.charAt(0) == c);
    }

    /** Whether two characters are read alike, tones left aside. */
    static boolean soundAlike(char one, char other) {
        String sound = SOUND.get(one);
        return sound != null && sound.equals(SOUND.get(other));
    }

    /** Whether two characters are read nearly alike: sh as s, ing as in. */
    static boolean soundNear(char one, char other) {
        String sound = SOUND.get(one);
        String second = SOUND.get(other);
        return sound != null && second != null && blunt(sound).equals(blunt(second));
    }

    /** Whether one character is easily taken for the other. */
    static boolean lookAlike(char one, char other) {
        return LOOKS.contains("" + one + other);
    }

    private static String blunt(String sound) {
        return sound.replaceFirst("^([zcs])h", "$1").replaceFirst("([aei]n)g$", "$1");
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static char numeral(int number) {
        return FIGURES.get(number).charAt(0);
    }

    private static Map<Integer, Integer> pairs(String file) {
        Map<Integer, Integer> pairs = new HashMap<>();
        Words.lines(file).forEach(line -> {
            int[] characters = line.codePoints().toArray();
            for (int i = 1; i < characters.length; i++) {
                pairs.put(characters[i], characters[0]);
            }
        });
        return pairs;
    }

    private static Map<Character, Character> numerals() {
        Map<Character, Character> numerals = new HashMap<>();
        FIGURES.forEach(family -> family.chars().forEach(c -> numerals.put((char) c, family.charAt(0))));
        return numerals;
    }

    private static Map<Character, String> sounds() {
        Map<Character, String> sounds = new HashMap<>();
        Words.lines("sounds").forEach(line -> {
            String[] parts = line.split(" ");
            parts[1].chars().forEach(c -> sounds.put((char) c, parts[0]));
        });
        return sounds;
    }

    private static Set<String> looks() {
        Set<String> looks = new HashSet<>();
        Words.lines("shapes")
                .forEach(family -> family.chars()
                        .forEach(one -> family.chars().forEach(other -> {
                            if (one != other) {
                                looks.add("" + (char) one + (char) other);
                            }
                        })));
        return looks;
    }
}
