package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualityaward.application.Forms.complete;
import static org.qualityaward.application.Forms.problems;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form can be filed")
class CompletenessTest {

    @Test
    void whenNothingIsMissingOrWrong() {
        assertEquals(List.of(), problems(complete()));
    }

    @Test
    void onlyWithEveryGapClosedAllOfThemToldAtOnce() {
        List<Problem> problems = Completeness.problemsOf(FormContent.blank(), Forms.rules(), Set.of());
        assertEquals(
                EnumSet.complementOf(EnumSet.of(Section.COMMITMENT)),
                EnumSet.copyOf(problems.stream().map(Problem::section).toList()));
        long required = EnumSet.allOf(BasicField.class).stream()
                .filter(BasicField::isRequired)
                .count();
        assertEquals(required + 12 + 2 + 5 + 48 + Forms.ITEMS.size() + 12, problems.size());
    }

    @Test
    void notWithTheLetterOInTheCreditCode() {
        Problem problem = only(complete().with(BasicField.CREDIT_CODE.field(), "91150302MA0DEM013O"));
        assertEquals("identity.refusal.creditCode.lastCharacter", problem.key());
        assertEquals(List.of("O", "E"), problem.facts());
    }

    @Test
    void notWithAnotherOrganisationsCode() {
        assertEquals(
                "application.problem.otherCode",
                only(complete().with(BasicField.CREDIT_CODE.field(), "91150303MA0DEM023X"))
                        .key());
    }

    @Test
    void onTheDayItHasOperatedTwoYearsAtTheDeadlineAndNotADayYounger() {
        assertEquals(List.of(), problems(founded("2024-04-17").with(Completeness.QUALITY_SYSTEM_SINCE, "2024-04-17")));
        assertEquals(List.of(), problems(founded("2024-04-16").with(Completeness.QUALITY_SYSTEM_SINCE, "2024-04-16")));
        FormContent younger = founded("2024-04-18").with(Completeness.QUALITY_SYSTEM_SINCE, "2024-04-18");
        assertEquals(
                List.of("application.problem.tooYoung", "application.problem.systemTooYoung"),
                problems(younger).stream().map(Problem::key).toList());
        assertEquals(12, problems(younger).get(0).article());
    }

    @Test
    void notWithADateBeforeTheFounding() {
        assertEquals(
                "application.problem.beforeFounding",
                only(complete().with(Completeness.QUALITY_SYSTEM_SINCE, "2011-06-07"))
                        .key());
        assertEquals(List.of(), problems(complete().with(Completeness.QUALITY_SYSTEM_SINCE, "2011-06-08")));
    }

    @Test
    void notWithFiguresOfYearsBeforeTheFounding() {
        FormContent young = complete()
                .with(BasicField.FOUNDED.field(), "2024-01-10")
                .with(Completeness.QUALITY_SYSTEM_SINCE, "2024-02-01");
        assertEquals(16, problems(young).size());
        assertTrue(problems(young).stream().allMatch(p -> p.key().equals("application.problem.yearBeforeFounding")));
        assertEquals(List.of(), problems(founded("2024-01-10").with(Completeness.QUALITY_SYSTEM_SINCE, "2024-02-01")));
    }

    @Test
    void notWithADayThatDoesNotExist() {
        assertTrue(problems(complete().with(BasicField.FOUNDED.field(), "2011-02-30")).stream()
                .anyMatch(p -> p.key().equals("application.problem.date")));
    }

    @Test
    void withFiftyThousandCharactersAndNotWithOneMore() {
        String rest = "方法、展开与结果".repeat(2);
        String exact = "质".repeat(50_000 - rest.length());
        assertEquals(List.of(), problems(complete().with(FilingRules.answer("4.1.2"), exact.substring(1))));
        assertEquals(List.of(), problems(complete().with(FilingRules.answer("4.1.2"), exact)));
        Problem problem = only(complete().with(FilingRules.answer("4.1.2"), exact + "量"));
        assertEquals("application.problem.assessmentTooLong", problem.key());
        assertEquals(List.of(50_001, 50_000, 1), problem.facts());
    }

    @Test
    void countingARareCharacterOnce() {
        String rare = "𬱖".repeat(3000 - 4 * 2);
        assertEquals(List.of(), problems(complete().with(ProfilePart.ENVIRONMENT.field(), rare)));
        assertEquals(
                "application.problem.profileTooLong",
                only(complete().with(ProfilePart.ENVIRONMENT.field(), rare + "𬱖"))
                        .key());
    }

    @Test
    void withAHundredPercentAndWithMoreOnlyIfARemarkSaysWhy() {
        String field = Indicator.LIABILITIES_RATIO.field(2025);
        assertEquals(List.of(), problems(complete().with(field, "100")));
        assertEquals(
                "application.problem.overHundred",
                only(complete().with(field, "100.01")).key());
        assertEquals(
                List.of(), problems(complete().with(field, "143.2").with(Indicator.LIABILITIES_RATIO.remark(), "重组中")));
    }

    @Test
    void withALossButNotWithNegativeAssets() {
        assertEquals(List.of(), problems(complete().with(Indicator.PROFIT.field(2025), "-3.5")));
        assertEquals(
                "application.problem.negative",
                only(complete().with(Indicator.ASSETS.field(2025), "-3.5")).key());
    }

    @Test
    void withNumbersAsPeopleTypeThem() {
        for (String typed : List.of("86,420.5", "８６４２０．５", "86420", "0")) {
            assertEquals(List.of(), problems(complete().with(Indicator.ASSETS.field(2024), typed)), typed);
        }
        for (String typed : List.of("86,42.5", "一百", "1e9", "12 万", "1,000,0")) {
            assertEquals(
                    "application.problem.number",
                    only(complete().with(Indicator.ASSETS.field(2024), typed)).key(),
                    typed);
        }
    }

    @Test
    void notByOneWhoDeclaresABarOrLacksACondition() {
        assertEquals(13, only(complete().with(CheckPoint.BAR_6.field(), "FAIL")).article());
        assertEquals(
                12,
                only(complete().with(CheckPoint.CONDITION_4.field(), "FAIL")).article());
        assertEquals(6, only(complete().with(Completeness.HIGHER_AWARD, "yes")).article());
    }

    @Test
    void withAnExplanationInPlaceOfEvidenceButNeverInPlaceOfTheLicence() {
        Set<EvidenceKind> some = EnumSet.complementOf(EnumSet.of(EvidenceKind.RANKING, EvidenceKind.LICENCE));
        FormContent explained =
                complete().with(EvidenceKind.RANKING.reason(), "行业未排名").with(EvidenceKind.LICENCE.reason(), "遗失");
        List<Problem> problems = Completeness.problemsOf(explained, Forms.rules(), some);
        assertEquals(
                List.of("application.problem.noLicence"),
                problems.stream().map(Problem::key).toList());
    }

    private static FormContent founded(String day) {
        FormContent form = complete().with(BasicField.FOUNDED.field(), day);
        for (Indicator indicator : Indicator.values()) {
            form = form.without(indicator.field(2023));
        }
        return form;
    }

    private static Problem only(FormContent form) {
        List<Problem> problems = problems(form);
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }
}
