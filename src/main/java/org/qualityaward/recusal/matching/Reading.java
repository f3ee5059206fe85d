package org.qualityaward.recusal.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a name can be read.
 *
 * @param place the place it names
 * @param core what stands between place and form
 * @param brand the core without words of groups and trades (字号); empty where it is nothing but trade
 * @param trade the trade that follows the brand, may be empty
 * @param group whether the name is that of a group or of its holding company
 * @param form the legal form
 */
record Reading(Place place, String core, String brand, String trade, boolean group, Form form) {

    private static final int SHORTEST = 2;
    private static final Words TRADES = Words.of("trades");
    private static final Words GROUPS = Words.of("groups");
    private static final String MIDDLE_GROUP = Words.lines("groups").stream()
            .reduce((first, second) -> first.length() <= second.length() ? first : second)
            .orElseThrow();

    /**
     * Every reading of a name: with each place that it can begin with, without any, and with one in its middle.
     *
     * @param elsewhere a place that stood in brackets, or none
     */
    static List<Reading> of(String text, Place elsewhere) {
        List<Reading> readings = new ArrayList<>();
        Form form = Form.of(text);
        read(form, elsewhere, readings);
        if (text.length() - form.before().length() == 1 && readings.stream().allMatch(Reading::hasBrand)) {
            // 厂 may be the form, or belong to a brand of which the form was left out.
            read(new Form("", text, false), elsewhere, readings);
        }
        return readings;
    }

    private static void read(Form form, Place elsewhere, List<Reading> readings) {
        String body = form.before();
        List<Place> places = new ArrayList<>(Place.leading(body));
        if (places.stream().noneMatch(Place::whole)) {
            places.add(Place.NONE);
        }
        for (Place place : places) {
            String core = body.substring(place.length());
            Place where = elsewhere.isNamed() && !place.isNamed() ? elsewhere : place;
            boolean further = !where.isNamed() || where.isCountry();
            Optional<Reading> middle = further ? middle(core, form) : Optional.empty();
            readings.add(read(where, core, form, middle.isEmpty()));
            middle.ifPresent(readings::add);
        }
    }

    private static Optional<Reading> middle(String core, Form form) {
        for (int i = SHORTEST; i <= core.length() - SHORTEST; i++) {
            Place place = Place.within(core, i);
            if (place.isNamed()) {
                return Optional.of(
                        read(place.unsure(), core.substring(0, i) + core.substring(i + place.length()), form, true));
            }
        }
        return Optional.empty();
    }

    private static Reading read(Place place, String core, Form form, boolean whereAGroupMayBeNamed) {
        Optional<String> ending = GROUPS.endOf(core).filter(word -> word.length() < core.length());
        String stem = ending.map(word -> core.substring(0, core.length() - word.length()))
                .orElse(core);
        int inside = whereAGroupMayBeNamed ? stem.indexOf(MIDDLE_GROUP, SHORTEST) : -1;
        boolean group = ending.isPresent() || inside > 0;
        if (inside > 0) {
            stem = stem.substring(0, inside) + stem.substring(inside + MIDDLE_GROUP.length());
        }
        String brand = stem.substring(0, brandLength(stem));
        return new Reading(place, core, brand, stem.substring(brand.length()), group, form);
    }

    /** The shortest brand that words of trades can follow; none where they are all; the whole where none follow. */
    private static int brandLength(String stem) {
        boolean[] trades = new boolean[stem.length() + 1];
        trades[stem.length()] = true;
        for (int at = stem.length() - SHORTEST; at >= 0; at--) {
            for (int end = at + SHORTEST; end <= stem.length() && !trades[at]; end++) {
                trades[at] = trades[end] && TRADES.has(stem.substring(at, end));
            }
        }
        if (trades[0]) {
            return 0;
        }
        for (int at = SHORTEST; at < stem.length(); at++) {
            if (trades[at]) {
                return at;
            }
        }
        return stem.length();
    }

    /** Brand and trade without the words of groups. */
    String stem() {
        return brand + trade;
    }

    boolean hasBrand() {
        return brand.length() >= SHORTEST;
    }

    /** Whether it tells everything that a registered name tells: it is no abbreviation then. */
    boolean isWhole() {
        return place.isNamed() && place.sure() && !form.isNone() && !form.slip() && !trade.isEmpty();
    }

    /** What this reading has in common with every other writing of the same name, where there is no doubt about it. */
    Optional<String> key() {
        boolean clear = place.sure() && hasBrand() && !form.isNone() && !form.slip();
        return clear ? Optional.of(place.codes() + "|" + core + "|" + form.name()) : Optional.empty();
    }
}
