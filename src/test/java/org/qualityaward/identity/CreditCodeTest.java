package org.qualityaward.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualityaward.shared.Refusal;

class CreditCodeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/credit-codes.csv", numLinesToSkip = 1)
    void agreesWithThePublishedVectors(String code, boolean valid, String note) {
        if (valid) {
            assertEquals(code, CreditCode.of(code).value(), note);
        } else {
            assertThrows(Refusal.class, () -> CreditCode.of(code), note);
        }
    }

    @Test
    void forgivesSpacesAndSmallLetters() {
        assertEquals("91150302MA0DEM013E", CreditCode.of(" 91150302ma0dem013e ").value());
    }

    @ParameterizedTest
    @CsvSource({"91150302MA0DEM013, 17", "91150302MA0DEM013EE, 19", "'', 0"})
    void namesTheLengthWhenItIsNotEighteen(String code, int length) {
        Refusal refusal = assertThrows(Refusal.class, () -> CreditCode.of(code));
        assertEquals("identity.refusal.creditCode.length", refusal.key());
        assertEquals(length, refusal.facts().get(0));
    }

    @Test
    void namesTheLetterOAndTheCharacterThatBelongsThere() {
        Refusal refusal = assertThrows(Refusal.class, () -> CreditCode.of("91150302MA0DEM013O"));
        assertEquals("identity.refusal.creditCode.lastCharacter", refusal.key());
        assertEquals(List.of("O", "E"), refusal.facts());
    }

    @Test
    void namesTheLetterOAndItsPlaceBeforeTheEnd() {
        Refusal refusal = assertThrows(Refusal.class, () -> CreditCode.of("91150302MAODEM013E"));
        assertEquals("identity.refusal.creditCode.character", refusal.key());
        assertEquals(List.of(11, "O"), refusal.facts());
    }

    @Test
    void namesTheRightCheckCharacter() {
        Refusal refusal = assertThrows(Refusal.class, () -> CreditCode.of("91350100M000100Y4Z"));
        assertEquals("identity.refusal.creditCode.lastCharacter", refusal.key());
        Refusal check = assertThrows(Refusal.class, () -> CreditCode.of("91350100M000100Y44"));
        assertEquals("identity.refusal.creditCode.check", check.key());
        assertEquals("3", check.facts().get(0));
    }

    @Test
    void anyOtherSingleCharacterIsFoundWrong() {
        String right = "91150302MA0DEM013E";
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int place = 0; place < right.length(); place++) {
            for (char other : alphabet.toCharArray()) {
                String wrong = right.substring(0, place) + other + right.substring(place + 1);
                if (!wrong.equals(right)) {
                    assertThrows(Refusal.class, () -> CreditCode.of(wrong), wrong);
                }
            }
        }
    }
}
