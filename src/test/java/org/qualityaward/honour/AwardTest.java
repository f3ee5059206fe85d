package org.qualityaward.honour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualityaward.calendar.Calendars.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qualityaward.regulation.Rule;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Filed;

/** Articles 6, 26 to 28, 41 and 42: validity, prize, revocation. */
class AwardTest {

    private static final Instant NOW = Instant.parse("2027-03-01T01:00:00Z");

    @Test
    void isValidThroughTheCorrespondingDayFourYearsLater() {
        Award award = award(AwardKind.AWARD, "2024-08-06");
        assertEquals(day("2028-08-06"), award.getValidUntil());
        assertEquals(AwardStanding.VALID, award.standingOn(day("2028-08-05")));
        assertEquals(AwardStanding.VALID, award.standingOn(day("2028-08-06")));
        assertEquals(AwardStanding.EXPIRED, award.standingOn(day("2028-08-07")));
    }

    @Test
    void endsOnTheLastOfFebruaryWhereThereIsNoCorrespondingDay() {
        assertEquals(
                day("2033-02-28"),
                new Award(
                                Filed.application(Filed.cycle(2026), 1),
                                AwardKind.AWARD,
                                new CertificateNumber(2028, 1),
                                day("2028-02-29"),
                                5,
                                1)
                        .getValidUntil());
    }

    @Test
    void bansForFiveYearsToTheCorrespondingDayAfterFraud() {
        Award award = award(AwardKind.AWARD, "2024-08-06");
        award.revoke(RevocationGround.FRAUD, day("2025-11-18"), 5);
        assertEquals(AwardStanding.VALID, award.standingOn(day("2025-11-17")));
        assertEquals(AwardStanding.REVOKED, award.standingOn(day("2025-11-18")));
        assertTrue(award.bansOn(day("2030-11-17")));
        assertTrue(award.bansOn(day("2030-11-18")));
        assertFalse(award.bansOn(day("2030-11-19")));
    }

    @Test
    void bansNobodyOnTheSevenGrounds() {
        Award award = award(AwardKind.AWARD, "2024-08-06");
        award.revoke(RevocationGround.MAJOR_ACCIDENT, day("2025-11-18"), 5);
        assertNull(award.getBannedUntil());
        assertEquals(42, award.getRevokedArticle());
    }

    @Test
    void isVisitedWithinAYearOfTheCommendationAndOfEachVisit() {
        Award award = award(AwardKind.AWARD, "2024-08-06");
        assertEquals(day("2025-08-06"), award.getNextVisitBy());
        award.visited(day("2025-06-30"), RuleSet.shipped().number(Rule.VISIT_EVERY));
        assertEquals(day("2026-06-30"), award.getNextVisitBy());
        assertNull(award(AwardKind.NOMINATION, "2024-08-06").getNextVisitBy());
    }

    @Test
    void isRevokedOnce() {
        Award award = award(AwardKind.AWARD, "2024-08-06");
        award.revoke(RevocationGround.FRAUD, day("2025-11-18"), 5);
        assertThrows(Refusal.class, () -> award.revoke(RevocationGround.FRAUD, day("2025-11-19"), 5));
    }

    @Test
    void refusesToPayThePrizeInTheYearOfTheAward() {
        Prize prize = new Prize(award(AwardKind.AWARD, "2026-08-05"), 500_000);
        assertEquals(2027, prize.getBudgetYear());
        Refusal refusal = assertThrows(Refusal.class, () -> prize.pay(day("2026-12-31")));
        assertEquals(27, refusal.article());
        prize.pay(day("2027-01-01"));
        assertThrows(Refusal.class, () -> prize.pay(day("2027-01-02")));
    }

    @Test
    void givesNoPrizeWithANominationOrAReEvaluation() {
        assertThrows(Refusal.class, () -> new Prize(award(AwardKind.NOMINATION, "2026-08-05"), 500_000));
        assertThrows(Refusal.class, () -> new Prize(award(AwardKind.RE_EVALUATION, "2026-08-05"), 500_000));
    }

    @Test
    void takesReportsUntilThePrizeIsSpentAndNotOneYuanMore() {
        Prize prize = new Prize(award(AwardKind.AWARD, "2026-08-05"), 500_000);
        assertThrows(Refusal.class, () -> use(prize, "1"));
        prize.pay(day("2027-02-01"));
        use(prize, "499999.99");
        assertThrows(Refusal.class, () -> use(prize, "0.02"));
        use(prize, "0.01");
        assertEquals(0, prize.getLeft().signum());
        assertThrows(Refusal.class, () -> use(prize, "0"));
    }

    @Test
    void knowsSixPurposesAndNoOther() {
        assertEquals(6, PrizePurpose.values().length);
        Prize prize = new Prize(award(AwardKind.AWARD, "2026-08-05"), 500_000);
        prize.pay(day("2027-02-01"));
        assertThrows(Refusal.class, () -> prize.use(null, BigDecimal.ONE, "x", 2027, "org", NOW));
    }

    @Test
    void supportsOnlyWithinTheValidity() {
        Award award = award(AwardKind.AWARD, "2024-08-06");
        assertThrows(Refusal.class, () -> support(award, 29, day("2024-08-05")));
        support(award, 29, day("2024-08-06"));
        support(award, 33, day("2028-08-06"));
        assertThrows(Refusal.class, () -> support(award, 29, day("2028-08-07")));
        assertThrows(Refusal.class, () -> support(award, 34, day("2025-01-01")));
    }

    @Test
    void asksTheSteeringGroupOnTheSevenGroundsAndNotForFraud() {
        Award award = award(AwardKind.AWARD, "2024-08-06");
        RevocationCase accident = heard(award, RevocationGround.MAJOR_ACCIDENT);
        assertThrows(Refusal.class, () -> accident.revoked("No. 1", day("2025-11-18")));
        accident.agreed("Agreed");
        accident.revoked("No. 1", day("2025-11-18"));
        RevocationCase fraud = heard(award, RevocationGround.FRAUD);
        assertThrows(Refusal.class, () -> fraud.agreed("Agreed"));
        fraud.revoked("No. 2", day("2025-11-18"));
        assertFalse(fraud.isOpen());
    }

    @Test
    void hearsTheOrganisationBeforeItDecides() {
        RevocationCase fraud = new RevocationCase(
                award(AwardKind.AWARD, "2024-08-06"), RevocationGround.FRAUD, "Lead", day("2025-10-01"), "office");
        fraud.investigated("Found");
        assertThrows(Refusal.class, () -> fraud.revoked("No. 2", day("2025-11-18")));
    }

    @Test
    void readsACertificateNumberAsPeopleTypeIt() {
        assertEquals("WHZL-2026-001", CertificateNumber.parse(" whzl-2026-001 ").toString());
        assertThrows(Refusal.class, () -> CertificateNumber.parse("WHZL-2026-1"));
        assertThrows(Refusal.class, () -> CertificateNumber.parse(null));
    }

    private static RevocationCase heard(Award award, RevocationGround ground) {
        RevocationCase revocation = new RevocationCase(award, ground, "Lead", day("2025-10-01"), "office");
        revocation.investigated("Found");
        revocation.heard("Nothing to say");
        return revocation;
    }

    private static void use(Prize prize, String amount) {
        prize.use(PrizePurpose.TRAINING, new BigDecimal(amount), "Courses", 2027, "org", NOW);
    }

    private static void support(Award award, int article, LocalDate on) {
        new SupportMeasure(award, "Finance", article, "Subsidy", on, null, "office");
    }

    private static Award award(AwardKind kind, String commended) {
        LocalDate on = day(commended);
        return new Award(
                Filed.application(Filed.cycle(on.getYear()), 1),
                kind,
                new CertificateNumber(on.getYear(), 1),
                on,
                4,
                1);
    }
}
