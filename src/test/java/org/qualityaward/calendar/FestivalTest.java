package org.qualityaward.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Texts;

class FestivalTest {

    @Test
    void saysInEnglishWhatTheListsNameInChinese() {
        assertEquals("Labour Day", Festival.inWords(Locale.ENGLISH, "劳动节"));
        assertEquals("劳动节", Festival.inWords(Texts.CHINESE, "劳动节"));
    }

    @Test
    void leavesANameThatIsNoneOfTheSeven() {
        assertEquals("抗战胜利纪念日", Festival.inWords(Locale.ENGLISH, "抗战胜利纪念日"));
    }

    @Test
    void knowsEveryFestivalOfTheFirstLists() {
        HolidayCsv.days(FirstHolidays.shipped())
                .forEach(day -> assertNotEquals(day.name(), Festival.inWords(Locale.ENGLISH, day.name())));
    }
}
