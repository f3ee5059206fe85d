package org.qualityaward.recusal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.qualityaward.recusal.matching.PersonMatch.Employer;
import org.qualityaward.recusal.matching.PersonMatch.Sketch;

/** What must hold for every name, tried on all names of the labelled pairs. */
class MatchingPropertiesTest {

    private static final long SEED = 34;

    private final List<String> names = names();

    @Test
    void everyNameMeansItself() {
        for (String name : names) {
            assertEquals(
                    Likeness.SAME,
                    of(name).find(OrganizationName.of(name), null).get(name),
                    name);
        }
    }

    @Test
    void widthBlanksAndTraditionalCharactersMakeNoDifference() {
        Random random = new Random(SEED);
        for (String name : names) {
            String otherwise = traditional(wide(blanks(name, random)));
            assertEquals(
                    Likeness.SAME,
                    of(name).find(OrganizationName.of(otherwise), null).get(name),
                    otherwise);
        }
    }

    @Test
    void whoElseAppliesMakesNoDifference() {
        Register<String> all = of(names.toArray(String[]::new));
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            String record = names.get(random.nextInt(names.size()));
            String applicant = names.get(random.nextInt(names.size()));
            OrganizationName name = OrganizationName.of(record);
            assertEquals(
                    of(applicant).find(name, null).get(applicant),
                    all.find(name, null).get(applicant),
                    record + " " + applicant);
        }
    }

    @Test
    void theOrderOfTiesMakesNoDifference() {
        Random random = new Random(SEED);
        List<String> few = new ArrayList<>(names.subList(0, 40));
        for (int round = 0; round < 20; round++) {
            List<int[]> ties = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                ties.add(new int[] {random.nextInt(few.size()), random.nextInt(few.size())});
            }
            String start = few.get(random.nextInt(few.size()));
            TreeSet<String> one = reached(few, ties, start);
            Collections.shuffle(ties, random);
            assertEquals(one, reached(few, ties, start));
        }
    }

    @Test
    void whoeverComparesTwoPeopleComesToTheSame() {
        Random random = new Random(SEED);
        String[] people = {"张伟", "张炜", "张×", "張偉", "李娜", "张伟（1975年生）", "欧阳靖宇"};
        Integer[] years = {null, 1975, 1976, 1990};
        String[] phones = {null, "13904730001", "139-0473-0001", "0473-2013001"};
        for (int i = 0; i < 3_000; i++) {
            Sketch one = Sketch.of(pick(people, random), pick(years, random), pick(phones, random));
            Sketch other = Sketch.of(pick(people, random), pick(years, random), pick(phones, random));
            Employer employer = pick(Employer.values(), random);
            assertEquals(
                    PersonMatch.compare(one, other, employer, true),
                    PersonMatch.compare(other, one, employer, true),
                    one + " " + other + " " + employer);
        }
    }

    @Test
    void knowingMoreOfTheEmployerNeverMakesAMatchLessLikely() {
        Sketch one = Sketch.of("张伟", 1975, null);
        Sketch other = Sketch.of("张伟", 1975, null);
        assertTrue(compare(one, other, Employer.THERE).compareTo(compare(one, other, Employer.PERHAPS_THERE)) <= 0);
        assertTrue(compare(one, other, Employer.PERHAPS_THERE).compareTo(compare(one, other, Employer.ELSEWHERE)) <= 0);
    }

    private static Likeness compare(Sketch one, Sketch other, Employer employer) {
        return PersonMatch.compare(one, other, employer, false);
    }

    private static TreeSet<String> reached(List<String> few, List<int[]> ties, String start) {
        TieWalk<Integer> walk = new TieWalk<>();
        ties.forEach(tie -> walk.add(
                tie[0],
                new TieWalk.End(few.get(tie[0]), null),
                TieWalk.Direction.DOWN,
                new TieWalk.End(few.get(tie[1]), null)));
        TreeSet<String> reached = new TreeSet<>();
        for (TieWalk.Way<Integer> way : walk.from(OrganizationName.of(start), null)) {
            assertTrue(way.steps().size() <= TieWalk.MOST_STEPS);
            reached.add(new TreeSet<>(way.ends().stream().map(TieWalk.End::name).toList()) + " " + way.likeness());
        }
        return reached;
    }

    private static Register<String> of(String... names) {
        Register<String> register = new Register<>();
        for (String name : names) {
            register.addName(name, OrganizationName.of(name));
        }
        return register;
    }

    private static String blanks(String name, Random random) {
        int at = random.nextInt(name.length());
        return name.substring(0, at) + "\u3000 " + name.substring(at);
    }

    private static String wide(String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(c -> wide.append(c > ' ' && c < 0x7f ? (char) (c + 0xFEE0) : (char) c));
        return wide.toString();
    }

    private static String traditional(String name) {
        StringBuilder traditional = new StringBuilder();
        Map<Character, Character> written = new java.util.HashMap<>();
        Words.lines("traditional").forEach(line -> written.put(line.charAt(0), line.charAt(1)));
        name.chars().forEach(c -> traditional.append(written.getOrDefault((char) c, (char) c)));
        return traditional.toString();
    }

    private static <V> V pick(V[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        for (String file : List.of("organizations", "held-out/organizations", "later/organizations")) {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(
                    MatchingPropertiesTest.class.getResourceAsStream("/recusal/" + file + ".csv"),
                    StandardCharsets.UTF_8))) {
                in.lines().skip(1).forEach(line -> {
                    names.add(line.split(",")[1].strip());
                    names.add(line.split(",")[3].strip());
                });
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        names.remove("");
        return List.copyOf(names);
    }
}
