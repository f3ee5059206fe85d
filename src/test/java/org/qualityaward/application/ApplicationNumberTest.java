package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Article 34: from the numbers that somebody sees he cannot tell that one is missing. */
class ApplicationNumberTest {

    private final Set<String> given = new HashSet<>();
    private final Random dice = new Random(34);

    @Test
    void isTheYearAndFourFigures() {
        assertTrue(next().matches("2026-[1-9]\\d{3}"), given.toString());
    }

    @Test
    void isNeverGivenTwice() {
        IntStream.range(0, 2_000).forEach(i -> next());
        assertEquals(2_000, given.size());
    }

    @Test
    void neitherFollowsTheOneBeforeNorComesInOrder() {
        List<Integer> drawn = IntStream.range(0, 40)
                .mapToObj(i -> Integer.parseInt(next().substring(5)))
                .toList();
        assertFalse(drawn.equals(drawn.stream().sorted().toList()));
        assertTrue(IntStream.range(1, 40).noneMatch(i -> drawn.get(i) == drawn.get(i - 1) + 1), drawn.toString());
    }

    @Test
    void hasMoreFiguresWhereFourWouldRunShort() {
        assertEquals(9, draw(999).length());
        assertEquals(10, draw(1_000).length());
        assertEquals(10, draw(9_999).length());
        assertEquals(11, draw(10_000).length());
    }

    private String next() {
        String number = draw(given.size());
        assertTrue(given.add(number), number);
        return number;
    }

    private String draw(long before) {
        return ApplicationNumber.draw(2026, before, dice, given::contains);
    }
}
