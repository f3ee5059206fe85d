package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualityaward.recusal.sheet.Sheet;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Texts;

/** Each cell is read as people write it, and what is wrong is said beside it. */
class ImportReadingTest {

    private static final String[] HEADS = {"账号或姓名*", "关系", "单位名称", "统一社会信用代码", "起", "止", "亲属已核实", "来源"};

    @Test
    void findsColumnsByEitherLanguageInAnyOrder() {
        Map<ImportColumn, Integer> places =
                ImportReading.places(ImportKind.TIES, row("Source", "乙方名称", "tie*", " 甲方 名称 ", "别的"));
        assertEquals(3, places.get(ImportColumn.FROM));
        assertEquals(2, places.get(ImportColumn.TIE));
        assertEquals(1, places.get(ImportColumn.TO));
        assertEquals(0, places.get(ImportColumn.SOURCE));
    }

    @Test
    void refusesATableWithoutARequiredColumn() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> ImportReading.places(ImportKind.TIES, row("甲方名称", "乙方名称", "来源")));
        assertEquals("recusal.import.refusal.columns", refusal.key());
        assertEquals(List.of("关联 / Tie"), refusal.facts());
    }

    @Test
    void readsDaysInEveryWriting() {
        for (String each : List.of("2024-03-01", "2024/3/1", "2024.3.1", "2024年3月1日", "20240301")) {
            assertEquals(LocalDate.of(2024, 3, 1), reading("", "", each, "").firstDay(ImportColumn.SINCE), each);
        }
    }

    @Test
    void takesAMonthOrYearWholly() {
        ImportReading months = reading("", "", "2024-02", "2024年2月");
        assertEquals(LocalDate.of(2024, 2, 1), months.firstDay(ImportColumn.SINCE));
        assertEquals(LocalDate.of(2024, 2, 29), months.lastDay(ImportColumn.UNTIL));
        assertEquals(LocalDate.of(2023, 12, 31), reading("", "", "", "2023").lastDay(ImportColumn.UNTIL));
    }

    @Test
    void knowsThatATieLasts() {
        assertNull(reading("", "", "", "至今").lastDay(ImportColumn.UNTIL));
        assertNull(reading("", "", "", "").lastDay(ImportColumn.UNTIL));
    }

    @Test
    void saysWhatIsNoDay() {
        for (String each : List.of("2023-02-29", "2024-13-01", "去年", "0024-01-01", "45352")) {
            ImportReading reading = reading("", "", each, "");
            reading.firstDay(ImportColumn.SINCE);
            assertEquals(List.of("recusal.import.problem.date"), keys(reading), each);
        }
    }

    @Test
    void readsCodesAndSaysWhatIsWrongWithOne() {
        assertEquals(
                "91150302MA0DEM013E", reading("", "91150302ma0dem013e ", "", "").code(ImportColumn.CODE));
        assertEquals("MA0DEM013", reading("", "MA0DEM01-3", "", "").code(ImportColumn.CODE));
        ImportReading wrong = reading("", "91150302MA0DEM0130", "", "");
        assertNull(wrong.code(ImportColumn.CODE));
        assertEquals(List.of("recusal.import.problem.code.check"), keys(wrong));
        assertEquals(List.of("E"), wrong.problems().get(0).facts());
    }

    @Test
    void hasWordsForWhateverIsWrongWithACode() {
        for (String each :
                List.of("91150302MA0DEM013", "9115O302MA0DEM013E", "91150302MA0DEM013O", "91150302MA0DEM0130")) {
            ImportReading wrong = reading("", each, "", "");
            assertNull(wrong.code(ImportColumn.CODE), each);
            ImportRow.Problem problem = wrong.problems().get(0);
            for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                String words =
                        Texts.text(language, problem.key(), problem.facts().toArray());
                assertFalse(words.contains("recusal."), words);
            }
        }
    }

    @Test
    void readsChoicesByTheirTextInEitherLanguageOrTheirName() {
        for (String each : List.of("任职", "employment", "EMPLOYMENT", " 任 职")) {
            assertEquals(
                    InterestKind.EMPLOYMENT,
                    reading(each, "", "", "").constant(ImportColumn.KIND, InterestKind.class),
                    each);
        }
        ImportReading wrong = reading("朋友", "", "", "");
        assertNull(wrong.constant(ImportColumn.KIND, InterestKind.class));
        assertEquals(List.of("recusal.import.problem.choice"), keys(wrong));
    }

    @Test
    void asksForWhatIsRequiredAndForNoMoreThanFits() {
        ImportReading empty = new ImportReading(
                ImportKind.INTERESTS,
                ImportReading.places(ImportKind.INTERESTS, row(HEADS)),
                row("", "任职", "甲".repeat(201)));
        assertEquals(
                List.of(ImportColumn.PERSON, ImportColumn.ORGANIZATION, ImportColumn.SOURCE),
                empty.problems().stream().map(ImportRow.Problem::column).toList());
        assertEquals(List.of(201, 200), empty.problems().get(1).facts());
    }

    @Test
    void takesNoFormulaForAValue() {
        Sheet.Row formula = new Sheet.Row(
                2,
                Stream.of(HEADS)
                        .map(head -> new Sheet.Cell("任职", head.equals("关系")))
                        .toList());
        ImportReading reading = new ImportReading(
                ImportKind.INTERESTS, ImportReading.places(ImportKind.INTERESTS, row(HEADS)), formula);
        assertTrue(keys(reading).contains("recusal.import.problem.formula"));
    }

    private static ImportReading reading(String kind, String code, String since, String until) {
        return new ImportReading(
                ImportKind.INTERESTS,
                ImportReading.places(ImportKind.INTERESTS, row(HEADS)),
                row("reviewer01", kind.isEmpty() ? "任职" : kind, "某公司", code, since, until, "", "登记"));
    }

    private static List<String> keys(ImportReading reading) {
        return reading.problems().stream().map(ImportRow.Problem::key).toList();
    }

    private static Sheet.Row row(String... cells) {
        return new Sheet.Row(
                2, Stream.of(cells).map(each -> new Sheet.Cell(each, false)).toList());
    }
}
