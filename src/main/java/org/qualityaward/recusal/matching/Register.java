package org.qualityaward.recusal.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Organisations whose names and codes are known, so laid out that one written down is found without comparing it with each:
 * by code, by even writing, by brand, and by every writing with one character covered. A code that is known on both sides
 * decides alone; a part of an organisation is the organisation, whatever code the part has.
 *
 * @param <T> what is known by these names
 */
public final class Register<T> {

    private static final char COVERED = '?';

    /** One reading of one name of something. */
    private record Entry<T>(T thing, OrganizationName name, Reading reading) {

        /** Of all its readings: a place read into a brand must not make it look telling. */
        int shortestBrand() {
            return name.readings().stream()
                    .filter(Reading::hasBrand)
                    .mapToInt(each -> each.brand().length())
                    .min()
                    .orElse(0);
        }
    }

    private final Map<T, List<RegisteredCode>> codes = new HashMap<>();
    private final Map<String, Set<T>> byCode = new HashMap<>();
    private final Map<String, Set<T>> byKey = new HashMap<>();
    private final Map<String, List<Entry<T>>> byBrand = new HashMap<>();
    private final Map<String, List<Entry<T>>> byCovered = new HashMap<>();
    private final List<Entry<T>> withoutBrand = new ArrayList<>();
    private final List<Entry<T>> withAcronym = new ArrayList<>();
    private int longestBrand;

    /** Enters something under a code. */
    public void addCode(T thing, String code) {
        RegisteredCode.of(code).ifPresent(known -> {
            codes.computeIfAbsent(thing, t -> new ArrayList<>()).add(known);
            byCode.computeIfAbsent(known.organization(), c -> new HashSet<>()).add(thing);
        });
    }

    /** Enters something under one of its names. */
    public void addName(T thing, OrganizationName name) {
        name.keys()
                .forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>()).add(thing));
        enter(thing, name);
        if (!name.part().isNone()) {
            enter(thing, OrganizationName.of(name.part().head()));
        }
    }

    private void enter(T thing, OrganizationName name) {
        for (Reading reading : name.readings()) {
            Entry<T> entry = new Entry<>(thing, name, reading);
            if (reading.hasBrand()) {
                byBrand.computeIfAbsent(reading.brand(), b -> new ArrayList<>()).add(entry);
                longestBrand = Math.max(longestBrand, reading.brand().length());
                covered(reading.stem())
                        .forEach(key -> byCovered
                                .computeIfAbsent(key, k -> new ArrayList<>())
                                .add(entry));
            } else {
                withoutBrand.add(entry);
            }
            if (OrganizationMatch.hasAcronym(reading)) {
                withAcronym.add(entry);
            }
        }
        Entry<T> whole = new Entry<>(thing, name, name.readings().get(0));
        covered("|" + name.body())
                .forEach(key ->
                        byCovered.computeIfAbsent(key, k -> new ArrayList<>()).add(whole));
    }

    /** Everything that a name and code can mean, and how surely; nothing that they surely do not. */
    public Map<T, Likeness> find(OrganizationName name, String code) {
        Map<T, Likeness> found = new LinkedHashMap<>();
        Optional<RegisteredCode> known = RegisteredCode.of(code);
        known.ifPresent(sure -> byCode.getOrDefault(sure.organization(), Set.of()).stream()
                .filter(thing -> codes.get(thing).stream().anyMatch(sure::means))
                .forEach(thing -> found.put(thing, Likeness.SAME)));
        byName(name).forEach((thing, likeness) -> {
            boolean another = known.isPresent() && codes.containsKey(thing);
            if (!another) {
                found.merge(thing, likeness, Likeness::or);
            }
        });
        if (!name.part().isNone()) {
            OrganizationName head = OrganizationName.of(name.part().head());
            Likeness most = name.part().doubtful() ? Likeness.ALIKE : Likeness.SAME;
            Map<T, Likeness> heads = same(head);
            if (known.isEmpty()) {
                alike(head, true).forEach((thing, likeness) -> heads.merge(thing, likeness, Likeness::or));
            }
            heads.forEach((thing, likeness) -> found.merge(thing, likeness.and(most), Likeness::or));
        }
        return found;
    }

    private Map<T, Likeness> byName(OrganizationName name) {
        Map<T, Likeness> found = same(name);
        name.aliases().forEach(alias -> {
            same(alias).forEach((thing, likeness) -> found.merge(thing, likeness, Likeness::or));
            alike(alias, false).forEach((thing, likeness) -> found.merge(thing, likeness, Likeness::or));
        });
        alike(name, false).forEach((thing, likeness) -> found.merge(thing, likeness, Likeness::or));
        return found;
    }

    private Map<T, Likeness> same(OrganizationName name) {
        Map<T, Likeness> same = new LinkedHashMap<>();
        name.keys().forEach(key -> byKey.getOrDefault(key, Set.of()).forEach(thing -> same.put(thing, Likeness.SAME)));
        return same;
    }

    private Map<T, Likeness> alike(OrganizationName name, boolean part) {
        Map<T, Likeness> alike = new LinkedHashMap<>();
        for (Reading reading : name.readings()) {
            String stem = reading.stem();
            for (int i = Math.min(longestBrand, stem.length()); i > 1; i--) {
                byBrand.getOrDefault(stem.substring(0, i), List.of()).stream()
                        .filter(entry -> OrganizationMatch.abbreviates(reading, entry.reading(), part))
                        .forEach(entry -> alike.put(entry.thing(), Likeness.ALIKE));
            }
            slips(stem, reading, alike);
        }
        slips("|" + name.body(), null, alike);
        for (Entry<T> entry : withoutBrand) {
            boolean same = name.readings().stream()
                    .anyMatch(reading -> OrganizationMatch.sameWithoutBrand(reading, entry.reading()));
            if (same) {
                alike.put(entry.thing(), Likeness.ALIKE);
            }
        }
        acronyms(name, alike);
        return alike;
    }

    private void acronyms(OrganizationName name, Map<T, Likeness> alike) {
        for (Entry<T> entry : withAcronym) {
            String known = entry.name().even();
            boolean acronym = OrganizationMatch.isAcronym(name.body(), known, entry.reading())
                    || name.readings().stream()
                            .filter(reading -> reading.place().isNamed()
                                    && reading.place()
                                            .agreesWith(entry.reading().place()))
                            .anyMatch(reading -> OrganizationMatch.isAcronym(reading.stem(), known, entry.reading()));
            if (acronym) {
                alike.put(entry.thing(), Likeness.ALIKE);
            }
        }
    }

    /** One character written for another, or twice. */
    private void slips(String text, Reading reading, Map<T, Likeness> alike) {
        List<String> keys = covered(text);
        for (int i = 0; i < keys.size(); i++) {
            for (Entry<T> entry : byCovered.getOrDefault(keys.get(i), List.of())) {
                String known = reading == null
                        ? "|" + entry.name().body()
                        : entry.reading().stem();
                boolean agrees = reading == null
                        || reading.place().agreesWith(entry.reading().place());
                boolean slipped = i < known.length()
                        && known.length() == text.length()
                        && OrganizationMatch.slipped(text.charAt(i), known.charAt(i), entry.shortestBrand());
                if (agrees && slipped) {
                    alike.put(entry.thing(), Likeness.ALIKE);
                }
            }
        }
        for (int i = 1; i < text.length(); i++) {
            if (reading != null && text.charAt(i) == text.charAt(i - 1)) {
                String once = text.substring(0, i) + text.substring(i + 1);
                String key = covered(once).get(0);
                byCovered.getOrDefault(key, List.of()).stream()
                        .filter(entry -> entry.reading().stem().equals(once))
                        .filter(entry ->
                                reading.place().agreesWith(entry.reading().place()))
                        .forEach(entry -> alike.put(entry.thing(), Likeness.ALIKE));
            }
        }
    }

    /** The text with each of its characters covered in turn. */
    private static List<String> covered(String text) {
        List<String> covered = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            covered.add(text.substring(0, i) + COVERED + text.substring(i + 1));
        }
        return covered;
    }
}
