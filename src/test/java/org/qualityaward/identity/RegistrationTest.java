package org.qualityaward.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;

/** An organisation registers itself (Article 3). */
class RegistrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final CreditCode CODE = new CreditCode("91150302MA0N000000");

    private static Registration with(String name, LocalDate founded, String phone, String email) {
        return new Registration(
                name,
                CODE,
                District.HAIBOWAN,
                "海勃湾区",
                "样本",
                founded,
                "样本",
                null,
                phone,
                email,
                AccountName.of("example"),
                "Demo-2026");
    }

    private static void assertRefused(String why, Registration registration) {
        Refusal refusal = assertThrows(Refusal.class, () -> registration.check(TODAY));
        assertEquals("identity.refusal.register." + why, refusal.key());
    }

    @Test
    void acceptsAnOrganisationFoundedToday() {
        assertDoesNotThrow(() -> with("示范", TODAY, "0473-1234567", null).check(TODAY));
    }

    @Test
    void refusesAnOrganisationFoundedTomorrow() {
        assertRefused("founded", with("示范", TODAY.plusDays(1), "0473-1234567", null));
    }

    @Test
    void refusesAYearThatCanOnlyBeASlip() {
        assertDoesNotThrow(
                () -> with("示范", LocalDate.of(1840, 1, 1), "0473-1234567", null).check(TODAY));
        assertRefused("foundedEarly", with("示范", LocalDate.of(1839, 12, 31), "0473-1234567", null));
    }

    @Test
    void acceptsANameOf200CharactersAndRefuses201() {
        assertDoesNotThrow(
                () -> with("示".repeat(200), TODAY, "0473-1234567", null).check(TODAY));
        assertRefused("name", with("示".repeat(201), TODAY, "0473-1234567", null));
        assertRefused("name", with("  ", TODAY, "0473-1234567", null));
    }

    @Test
    void refusesWhatIsNoTelephoneNumberOrAddress() {
        assertRefused("phone", with("示范", TODAY, "<script>", null));
        assertRefused("email", with("示范", TODAY, "0473-1234567", "nobody"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1abc", "ab c", "样本样本", "a<b>c", "abcdefghijklmnopqrstuvwxyz01234"})
    void refusesWhatIsNoAccountName(String typed) {
        Refusal refusal = assertThrows(Refusal.class, () -> AccountName.of(typed));
        assertEquals("identity.refusal.account.form", refusal.key());
    }

    @Test
    void forgivesCapitalsInAnAccountName() {
        assertEquals("org-13", AccountName.of(" Org-13 ").value());
    }

    @Test
    void countsTheAttemptsOfOneAddressOnly() {
        RegistrationRate rate = new RegistrationRate();
        Instant nine = Instant.parse("2026-03-02T01:00:00Z");
        rate.count("10.0.0.1", nine, 2);
        rate.count("10.0.0.1", nine, 2);
        assertDoesNotThrow(() -> rate.count("10.0.0.2", nine, 2));
        Refusal refusal = assertThrows(Refusal.class, () -> rate.count("10.0.0.1", nine, 2));
        assertEquals("identity.refusal.register.tooMany", refusal.key());
    }

    @Test
    void forgivesAnAttemptAfterOneHour() {
        RegistrationRate rate = new RegistrationRate();
        Instant nine = Instant.parse("2026-03-02T01:00:00Z");
        rate.count("10.0.0.1", nine, 1);
        assertThrows(
                Refusal.class,
                () -> rate.count("10.0.0.1", nine.plus(Duration.ofHours(1)).minusSeconds(1), 1));
        assertDoesNotThrow(() -> rate.count("10.0.0.1", nine.plus(Duration.ofHours(1)), 1));
    }
}
