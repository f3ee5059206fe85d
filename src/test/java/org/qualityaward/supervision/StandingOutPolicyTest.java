package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityaward.supervision.StandingOutPolicy.Voice;
import org.qualityaward.supervision.StandingOutPolicy.Why;

/** Article 35: who stands out, by a stated rule that no single form can meet. */
class StandingOutPolicyTest {

    private static final int LEAST = 5;
    private static final Long SOMEBODY = 1L;

    /** Three others with ten good voices each. */
    private static Map<Long, List<Voice>> amongOthers(List<Voice> said) {
        Map<Long, List<Voice>> all = new HashMap<>();
        all.put(SOMEBODY, said);
        for (long other = 2; other <= 4; other++) {
            List<Voice> voices = new ArrayList<>(Collections.nCopies(5, new Voice(4.5, false)));
            voices.addAll(Collections.nCopies(5, new Voice(4.9, false)));
            all.put(other, voices);
        }
        return all;
    }

    private static void assertStandsOut(List<Why> why, List<Voice> said) {
        assertEquals(
                why,
                StandingOutPolicy.find(amongOthers(said), LEAST).stream()
                        .filter(found -> found.subject().equals(SOMEBODY))
                        .map(StandingOutPolicy.Found::why)
                        .findFirst()
                        .orElse(List.of()));
    }

    private static List<Voice> voices(int count, double mean) {
        return Collections.nCopies(count, new Voice(mean, false));
    }

    @Test
    void needsEnoughVoicesForALowMean() {
        assertStandsOut(List.of(), voices(LEAST - 1, 2));
        assertStandsOut(List.of(Why.LOW), voices(LEAST, 2));
        assertStandsOut(List.of(Why.LOW), voices(LEAST + 1, 2));
    }

    @Test
    void isNotBrandedByOneBadForm() {
        List<Voice> said = new ArrayList<>(voices(LEAST, 4.8));
        said.add(new Voice(1, true));
        assertStandsOut(List.of(), said);
    }

    @Test
    void takesADifferenceBelowHalfAPointForChance() {
        assertStandsOut(List.of(), voices(30, 4.3));
        assertStandsOut(List.of(Why.LOW), voices(30, 3.5));
    }

    @Test
    void asksWhetherTheDifferenceExceedsTwoStandardErrors() {
        List<Voice> scattered = List.of(
                new Voice(5, false),
                new Voice(5, false),
                new Voice(5, false),
                new Voice(1, false),
                new Voice(4.9, false));
        assertStandsOut(List.of(), scattered);
    }

    @Test
    void looksWhenTwoDifferentPartiesReportSomething() {
        List<Voice> said = new ArrayList<>(voices(3, 4.8));
        said.add(new Voice(4.8, true));
        assertStandsOut(List.of(), said);
        said.add(new Voice(4.8, true));
        assertStandsOut(List.of(Why.ADVERSE), said);
    }
}
