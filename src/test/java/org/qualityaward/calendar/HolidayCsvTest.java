package org.qualityaward.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualityaward.calendar.HolidayCsv.Fault;
import org.qualityaward.calendar.HolidayCsv.Row;

class HolidayCsvTest {

    @Test
    void readsWhatStaffPasteFromASpreadsheet() {
        List<Row> rows = HolidayCsv.read(
                "\uFEFFdate,kind,name\r\n2027/01/01\t节假日\t元旦\r\n\r\n2027-01-02,holiday,元旦\n2027-01-03；上班；元旦");
        assertEquals(3, rows.size());
        assertTrue(rows.stream().allMatch(Row::isGood));
        assertEquals(DayKind.MAKEUP, rows.get(2).day().kind());
        assertEquals(5, rows.get(2).line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-01,holiday | COLUMNS",
                "2027-02-30,holiday,春节 | DATE",
                "2027-1-1,holiday,元旦 | DATE",
                "2027-01-01,vacation,元旦 | KIND",
                "2027-01-01,holiday, | NAME",
                "2027-01-04,makeup,元旦 | MAKEUP_ON_WEEKDAY"
            })
    void namesTheFaultOfALine(String line, Fault fault) {
        assertEquals(fault, HolidayCsv.read(line).get(0).fault());
    }

    @Test
    void namesARepeatedDayAndKeepsTheOthers() {
        List<Row> rows = HolidayCsv.read("2027-01-01,holiday,元旦\n2027-01-01,holiday,元旦\n2027-01-02,holiday,元旦");
        assertEquals(Fault.REPEATED, rows.get(1).fault());
        assertTrue(rows.get(0).isGood() && rows.get(2).isGood());
    }

    @Test
    void refusesABadResource() {
        assertThrows(IllegalArgumentException.class, () -> HolidayCsv.days("2027-02-30,holiday,春节"));
    }
}
