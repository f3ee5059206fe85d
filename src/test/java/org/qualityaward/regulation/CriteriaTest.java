package org.qualityaward.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityaward.shared.Texts;

class CriteriaTest {

    private final Criteria criteria = RuleSet.shipped().criteria();

    @Test
    void scoresTwentyThreeItemsOfSevenCategoriesOutOfAThousandPoints() {
        assertEquals(7, criteria.categories().size());
        assertEquals(23, criteria.items().size());
        assertEquals(1000, criteria.points());
        assertEquals(6, criteria.items().stream().filter(i -> !i.isProcess()).count());
    }

    @Test
    void refusesACategoryThatIsNotTheSumOfItsItems() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Criteria.parse("x", "4.1,领导,110,process\n4.1.2,高层领导的作用,50,process"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, B0",
        "5, B0",
        "10, B10",
        "25, B10",
        "30, B30",
        "45, B30",
        "50, B50",
        "65, B50",
        "70, B70",
        "85, B70",
        "90, B90",
        "100, B90"
    })
    void putsAPercentIntoItsBand(int percent, Band band) {
        assertEquals(band, Band.of(percent));
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 1, 7, 28, 101, 105})
    void refusesAPercentThatIsNoStepOfFive(int percent) {
        assertThrows(IllegalArgumentException.class, () -> Band.of(percent));
        CriteriaItem item = criteria.item("4.1.2").orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> item.score(percent));
    }

    @Test
    void earnsExactPoints() {
        assertEquals(
                new BigDecimal("27.50"), criteria.item("4.1.2").orElseThrow().score(55));
        assertEquals(
                new BigDecimal("0.75"), criteria.item("4.4.3").orElseThrow().score(5));
    }

    @Test
    void describesEveryBandAlongEveryDimensionInBothLanguages() {
        for (Band band : Band.values()) {
            for (Dimension dimension : Dimension.values()) {
                String key = band.textKey(dimension);
                assertFalse(Texts.chinese(key).equals(key), key);
                assertFalse(Texts.text(Locale.ENGLISH, key).equals(key), key);
            }
        }
        assertTrue(Dimension.of(ItemKind.PROCESS).contains(Dimension.LEARNING));
    }

    @Test
    void namesEveryItemInBothLanguages() {
        for (CriteriaItem item : criteria.items()) {
            assertEquals(item.name(), Texts.chinese("regulation.item." + item.code()));
            assertFalse(
                    Texts.text(Locale.ENGLISH, "regulation.item." + item.code()).equals(item.name()));
        }
    }
}
