package org.qualityaward.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualityaward.shared.Refusal;

class PasswordPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "Abcde-1, identity.refusal.password.length",
        "abcdefg1, identity.refusal.password.classes",
        "ABCDEFG1, identity.refusal.password.classes",
        "12345678, identity.refusal.password.classes",
        "My-office-1, identity.refusal.password.account"
    })
    void refuses(String password, String key) {
        assertEquals(
                key,
                assertThrows(Refusal.class, () -> PasswordPolicy.check("office", password))
                        .key());
    }

    @ParameterizedTest
    @CsvSource({"Abcdef-1", "Abcdefg1", "abcdef-1", "ABCDEF-1"})
    void acceptsEightCharactersOfThreeClasses(String password) {
        assertDoesNotThrow(() -> PasswordPolicy.check("office", password));
    }

    @Test
    void endsAtSixtyFourCharacters() {
        assertDoesNotThrow(() -> PasswordPolicy.check("office", "Aa1" + "x".repeat(61)));
        assertThrows(Refusal.class, () -> PasswordPolicy.check("office", "Aa1" + "x".repeat(62)));
    }

    @Test
    void refusesNone() {
        assertThrows(Refusal.class, () -> PasswordPolicy.check("office", null));
    }
}
