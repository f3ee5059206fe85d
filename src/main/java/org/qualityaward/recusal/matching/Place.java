package org.qualityaward.recusal.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place as a name begins with it or holds it: one or more of the state's codes, since 海南 is a province and a district of
 * 乌海. A code begins with that of the place which it lies in.
 *
 * @param codes the places it can be; empty for none named, the empty code for the whole country
 * @param length characters it takes
 * @param sure whether it can be one place only
 * @param whole whether it was written with 省, 市, 区 and the like
 */
record Place(Set<String> codes, int length, boolean sure, boolean whole) {

    /** No place named: anywhere. */
    static final Place NONE = new Place(Set.of(), 0, false, false);

    private static final int CITY = 4;
    private static final int SHORTEST = 2;
    private static final String COUNTRY = Words.lines("country").get(0);
    private static final Words ENDINGS = Words.of("place-endings");
    private static final Map<String, Set<String>> WHOLE = new HashMap<>();
    private static final Map<String, Set<String>> BARE = new HashMap<>();
    private static int longest;

    static {
        WHOLE.put(COUNTRY, Set.of(""));
        for (String line : Words.lines("places")) {
            String[] parts = line.split(" ");
            WHOLE.computeIfAbsent(parts[1], name -> new TreeSet<>()).add(parts[0]);
            longest = Math.max(longest, parts[1].length());
            ENDINGS.endOf(parts[1])
                    .map(ending -> parts[1].substring(0, parts[1].length() - ending.length()))
                    .filter(bare -> bare.length() >= SHORTEST)
                    .ifPresent(bare ->
                            BARE.computeIfAbsent(bare, name -> new TreeSet<>()).add(parts[0]));
        }
    }

    /** Every place that a text can begin with, from the shortest reading on; 内蒙古乌海市 is read as far as it goes. */
    static List<Place> leading(String text) {
        List<Place> found = new ArrayList<>();
        extend(text, new Place(Set.of(""), 0, true, false), found);
        return found;
    }

    private static void extend(String text, Place before, List<Place> found) {
        int from = before.length();
        for (int end = from + SHORTEST; end <= Math.min(text.length() - 1, from + longest); end++) {
            String name = text.substring(from, end);
            Set<String> whole = within(WHOLE.get(name), before.codes());
            Set<String> bare = within(BARE.get(name), before.codes());
            Set<String> codes = new TreeSet<>(whole);
            codes.addAll(bare);
            // 乌海市 is not 乌海 followed by a brand that begins with 市.
            found.removeIf(shorter -> shorter.length() < name.length() + from
                    && shorter.length() > from
                    && whole.containsAll(shorter.codes())
                    && !whole.isEmpty());
            if (!codes.isEmpty()) {
                Place place = new Place(codes, end, codes.size() == 1, !whole.isEmpty());
                found.add(place);
                extend(text, place, found);
            }
        }
    }

    private static Set<String> within(Set<String> codes, Set<String> outer) {
        Set<String> inner = new TreeSet<>();
        if (codes != null) {
            codes.stream()
                    .filter(code -> outer.stream().anyMatch(each -> code.startsWith(each) && !each.equals(code))
                            || code.isEmpty() && outer.contains(code))
                    .forEach(inner::add);
        }
        return inner;
    }

    /** The place that a text is as a whole, NONE where it is not one. */
    static Place whole(String text) {
        return leading(text + COUNTRY).stream()
                .filter(place -> place.length() == text.length())
                .findFirst()
                .orElse(NONE);
    }

    /** A province or city that stands within a text from some character on, NONE where there is none. */
    static Place within(String text, int at) {
        return leading(text.substring(at)).stream()
                .filter(place -> place.codes().stream().anyMatch(code -> !code.isEmpty() && code.length() <= CITY))
                .reduce((shorter, longer) -> longer)
                .orElse(NONE);
    }

    /** The same, told in a way that does not make it the place of registration beyond doubt. */
    Place unsure() {
        return new Place(codes, length, false, whole);
    }

    boolean isNamed() {
        return !codes.isEmpty();
    }

    boolean isCountry() {
        return codes.contains("");
    }

    /** Whether both can be one and the same place, or one lies in the other; whoever names none may be anywhere. */
    boolean agreesWith(Place other) {
        return !isNamed()
                || !other.isNamed()
                || codes.stream()
                        .anyMatch(mine -> other.codes.stream()
                                .anyMatch(theirs -> mine.startsWith(theirs) || theirs.startsWith(mine)));
    }

    /** Whether both are surely the same place. */
    boolean isSameAs(Place other) {
        return sure && other.sure && codes.equals(other.codes);
    }
}
