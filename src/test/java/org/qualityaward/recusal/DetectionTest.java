package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Texts;

/** What the records show and how sure it is: codes and whole names are certain, likeness is only likely. */
class DetectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);
    private static final String CODE = "91150302MA0DEM013E";
    private static final String OTHER_CODE = "91150304MA0DEM083J";
    private static final String NAME = "乌海市示范一号化工有限责任公司";
    private static final String PARENT = "乌海市示范控股集团有限公司";
    private static final Instant AT = Instant.parse("2026-05-01T00:00:00Z");

    private static final KnownApplicant APPLICANT =
            new KnownApplicant(1L, List.of(CODE), List.of(NAME, "乌海市一号电石厂", "示范老厂有限公司"), List.of());

    @Test
    void isCertainOfTheSameCreditCodeWhateverTheName() {
        assertEquals(List.of(Confidence.CERTAIN), search(employed("某公司", CODE, null)));
    }

    @Test
    void findsNothingUnderAnotherCodeEvenWithTheSameName() {
        assertEquals(List.of(), search(employed(NAME, OTHER_CODE, null)));
    }

    @Test
    void isCertainOfTheWholeNameWhenNoCodeIsKnown() {
        assertEquals(List.of(Confidence.CERTAIN), search(employed(NAME, null, null)));
    }

    @Test
    void isCertainOfAFormerName() {
        assertEquals(List.of(Confidence.CERTAIN), search(employed("乌海市一号电石厂", null, null)));
        assertEquals(List.of(Confidence.CERTAIN), search(employed("示范老厂有限公司", null, null)));
    }

    @Test
    void seesThroughSpacesAndBrackets() {
        assertEquals(List.of(Confidence.CERTAIN), search(employed("乌海市 示范一号化工（有限责任）公司", null, null)));
    }

    @Test
    void isOnlyLikelyOfAnAbbreviation() {
        assertEquals(List.of(Confidence.LIKELY), search(employed("示范一号化工", null, null)));
    }

    @Test
    void doesNotTakeASisterForTheApplicant() {
        assertEquals(List.of(), search(employed("乌海市示范二号化工有限责任公司", null, null)));
    }

    @Test
    void followsAParentToItsDaughterAndShowsThePath() {
        Detection detection = detection(new OrganizationTie(PARENT, null, TieKind.PARENT, NAME, CODE, "工商登记", AT));
        List<Detection.Match> found = detection.search(known(new Interest(
                1L,
                InterestKind.EMPLOYMENT,
                PARENT,
                null,
                LocalDate.of(2023, 9, 1),
                LocalDate.of(2024, 6, 30),
                "副总工程师",
                "专家库",
                AT)));
        assertEquals(Confidence.CERTAIN, found.get(0).confidence());
        assertEquals(
                List.of("您", "2023-09 至 2024-06 任职 副总工程师", PARENT, "控股母公司", "本组织"),
                found.get(0).path().in(Texts.CHINESE));
    }

    @Test
    void anUnconfirmedRelativeIsOnlyLikely() {
        Interest kin = new Interest(1L, InterestKind.KIN, NAME, CODE, null, null, "供应部负责人", "申报书", AT)
                .through("配偶", "张×", false);
        assertEquals(List.of(Confidence.LIKELY), search(kin));
    }

    @Test
    void aConfirmedRelativeIsCertain() {
        Interest kin =
                new Interest(1L, InterestKind.KIN, NAME, CODE, null, null, "总经理", "户籍", AT).through("配偶", "张×", true);
        assertEquals(List.of(Confidence.CERTAIN), search(kin));
    }

    @Test
    void leavesOutAnEmploymentThatEndedTheDayBeforeTheWindow() {
        assertEquals(List.of(Confidence.CERTAIN), search(employed(NAME, CODE, LocalDate.of(2023, 5, 15))));
        assertEquals(List.of(Confidence.CERTAIN), search(employed(NAME, CODE, LocalDate.of(2023, 5, 14))));
        assertEquals(List.of(), search(employed(NAME, CODE, LocalDate.of(2023, 5, 13))));
    }

    @Test
    void sharesSoldYesterdayNoLongerCount() {
        Interest sold = new Interest(
                1L, InterestKind.SHARES, NAME, CODE, LocalDate.of(2020, 1, 1), TODAY.minusDays(1), "1%", "登记", AT);
        assertEquals(List.of(), search(sold));
    }

    @Test
    void aRetiredGroundFindsNothing() {
        Detection without = new Detection(TODAY, Map.of(), List.of(), List.of(APPLICANT));
        assertTrue(without.search(known(employed(NAME, CODE, null))).isEmpty());
    }

    private static Interest employed(String name, String code, LocalDate until) {
        return new Interest(1L, InterestKind.EMPLOYMENT, name, code, LocalDate.of(2019, 1, 1), until, "工程师", "专家库", AT);
    }

    private static List<Confidence> search(Interest... interests) {
        return detection().search(known(interests)).stream()
                .map(Detection.Match::confidence)
                .toList();
    }

    private static Detection detection(OrganizationTie... ties) {
        return new Detection(
                TODAY,
                Map.of(
                        "EMPLOYMENT", ground("EMPLOYMENT", 3),
                        "KIN", ground("KIN", 0),
                        "SHARES", ground("SHARES", 0)),
                List.of(ties),
                List.of(APPLICANT));
    }

    private static KnownPerson known(Interest... interests) {
        List<Relation> relations = Stream.of(interests).map(Relation::of).toList();
        return new KnownPerson("王示例", 1970, null, relations, List.of());
    }

    private static Ground ground(String code, int years) {
        return new Ground(code, GroundCategory.HOLDING, code, code, years, 1);
    }
}
