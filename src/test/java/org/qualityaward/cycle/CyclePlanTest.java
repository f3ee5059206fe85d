package org.qualityaward.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.qualityaward.calendar.Calendars.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualityaward.calendar.Calendars;
import org.qualityaward.calendar.MissingYear;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.regulation.RuleSet;

class CyclePlanTest {

    private final RuleSet rules = RuleSet.shipped();
    private final WorkCalendar calendar = Calendars.shipped();
    private final CyclePlan plan = CyclePlan.reckon(
            new StartDates(day("2026-03-02"), day("2026-04-17"), day("2026-05-13"), day("2026-07-10")),
            Map.of(),
            rules,
            calendar);

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCEMENT, 2026-03-02, 2026-03-03, 2026-03-16",
        "FILING, , 2026-03-03, 2026-04-17",
        "DISTRICT_CHECK, 2026-04-17, 2026-04-20, 2026-04-24",
        "EXAMINATION, 2026-04-24, 2026-04-27, 2026-05-12",
        "REVIEW, 2026-05-13, 2026-05-14, 2026-06-10",
        "OPINIONS, 2026-06-11, 2026-06-12, 2026-07-01",
        "CANDIDATES, , 2026-07-02, 2026-07-06",
        "MEETING, , 2026-07-10, 2026-07-10",
        "PUBLICITY, 2026-07-13, 2026-07-14, 2026-07-22",
        "COMMENDATION, , 2026-08-05, 2026-08-05"
    })
    void reckonsEveryStepFromFourDates(Step step, LocalDate event, LocalDate first, LocalDate last) {
        PlannedStep line = plan.step(step);
        assertEquals(event, line.event());
        assertEquals(first, line.first());
        assertEquals(last, line.last());
    }

    @Test
    void keepsTheFourDatesItWasReckonedFrom() {
        assertEquals(plan, CyclePlan.reckon(plan.startDates(), plan.chosen(), rules, calendar));
    }

    @Test
    void letsWhatHangsOnAChosenLastDayFollow() {
        CyclePlan later = plan.withLast(Step.DISTRICT_CHECK, day("2026-04-27"), rules, calendar);
        assertEquals(day("2026-04-27"), later.step(Step.EXAMINATION).event());
        assertEquals(List.of(Step.DISTRICT_CHECK, Step.EXAMINATION), later.differingFrom(plan));
        assertEquals(plan, later.withLast(Step.DISTRICT_CHECK, null, rules, calendar), "given back to the reckoning");
    }

    @Test
    void leavesTheOthersWhenOnlyTheAnnouncementChanges() {
        CyclePlan longer = plan.withLast(Step.ANNOUNCEMENT, day("2026-03-20"), rules, calendar);
        assertEquals(List.of(Step.ANNOUNCEMENT), longer.differingFrom(plan));
        assertNull(plan.step(Step.FILING).event());
    }

    @Test
    void saysWhichYearsWithoutAListItReaches() {
        assertEquals(List.of(), plan.missingYears(calendar));
        CyclePlan late =
                CyclePlan.reckon(StartDates.suggested(day("2026-08-03"), rules, calendar), Map.of(), rules, calendar);
        assertEquals(List.of(new MissingYear(2027)), late.missingYears(calendar));
    }
}
