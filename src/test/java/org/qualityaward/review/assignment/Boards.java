package org.qualityaward.review.assignment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Boards for tests and benchmarks, the same for the same seed. */
final class Boards {

    private static final String[] DISTRICTS = {"HAIBOWAN", "HAINAN", "WUDA", ""};

    private Boards() {}

    /**
     * @param spare applications that each reviewer may have beyond an even share
     * @param units how many units the reviewers come from, 0 for one each
     * @param barred share of the pairs that are barred
     */
    static Board random(
            Random random, int reviewers, int applicants, Terms terms, int spare, int units, double barred) {
        int industries = Math.max(3, applicants / 30);
        int limit = (applicants * terms.seats() + reviewers - 1) / reviewers + spare;
        List<Reviewer> people = new ArrayList<>();
        for (int r = 0; r < reviewers; r++) {
            people.add(new Reviewer(
                    1000 + r,
                    "R" + r,
                    units == 0 ? "U" + r : "U" + random.nextInt(units),
                    random.nextInt(100) < 45,
                    industries(random, industries),
                    categories(random),
                    DISTRICTS[random.nextInt(4)],
                    0,
                    limit));
        }
        List<Applicant> files = new ArrayList<>();
        Map<Pair, Bar> bars = new HashMap<>();
        for (int a = 0; a < applicants; a++) {
            files.add(
                    new Applicant(a + 1, "A" + a, industry(random.nextInt(industries)), DISTRICTS[random.nextInt(3)]));
            for (Reviewer person : people) {
                if (random.nextDouble() < barred) {
                    bars.put(new Pair(person.id(), a + 1), Bar.values()[random.nextInt(3)]);
                }
            }
        }
        return new Board(people, files, bars, terms);
    }

    static Terms terms(int seats, boolean units, SeatKind... kinds) {
        EnumSet<SeatKind> special = EnumSet.noneOf(SeatKind.class);
        special.addAll(List.of(kinds));
        return new Terms(seats, special, units, Map.of());
    }

    private static Set<String> industries(Random random, int many) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            known.add(industry(random.nextInt(many)));
        }
        return known;
    }

    private static String industry(int number) {
        return "" + (char) ('A' + number / 5) + (10 + number);
    }

    private static Set<String> categories(Random random) {
        Set<String> known = new HashSet<>();
        for (int i = 1; i <= 7; i++) {
            if (random.nextBoolean()) {
                known.add("4." + i);
            }
        }
        return known;
    }
}
