package org.qualityaward.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualityaward.calendar.Calendars.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualityaward.calendar.Calendars;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;

class CyclePlanPolicyTest {

    private final RuleSet rules = RuleSet.shipped();
    private final WorkCalendar calendar = Calendars.shipped();
    private final CyclePlanPolicy policy = new CyclePlanPolicy(rules, calendar);
    private final CyclePlan lawful = CyclePlan.reckon(
            new StartDates(day("2026-03-02"), day("2026-04-17"), day("2026-05-13"), day("2026-07-10")),
            Map.of(),
            rules,
            calendar);

    @Test
    void acceptsThePlanOfTheExample() {
        assertEquals(List.of(), policy.faults(lawful));
    }

    @Test
    void acceptsWhateverIsSuggested() {
        for (LocalDate start = day("2026-01-05"); start.isBefore(day("2026-04-01")); start = start.plusDays(1)) {
            CyclePlan plan = CyclePlan.reckon(StartDates.suggested(start, rules, calendar), Map.of(), rules, calendar);
            assertEquals(List.of(), policy.faults(plan), "announced on " + start);
        }
    }

    @Test
    void refusesAnAnnouncementOfNineWorkingDaysAndNamesTheTenth() {
        PlanFault fault = only(with(Step.ANNOUNCEMENT, "2026-03-13"));
        assertEquals(Step.ANNOUNCEMENT, fault.step());
        assertEquals(17, fault.article());
        assertEquals(day("2026-03-16"), fault.passes());
        assertEquals(9, fault.facts().get(1));
        assertEquals("cycle.fault.tooShort.ANNOUNCEMENT", fault.key());
    }

    @ParameterizedTest(name = "{0} until {1}: fault of article {2}, {3} passes")
    @CsvSource({
        "ANNOUNCEMENT, 2026-03-16, 0,",
        "ANNOUNCEMENT, 2026-03-17, 0,",
        "EXAMINATION, 2026-05-11, 0,",
        "EXAMINATION, 2026-05-12, 0,",
        "REVIEW, 2026-06-09, 0,",
        "REVIEW, 2026-06-10, 0,",
        "REVIEW, 2026-06-11, 21, 2026-06-10",
        "OPINIONS, 2026-06-30, 22, 2026-07-01",
        "OPINIONS, 2026-07-01, 0,",
        "OPINIONS, 2026-07-02, 0,",
        "PUBLICITY, 2026-07-21, 25, 2026-07-22",
        "PUBLICITY, 2026-07-22, 0,",
        "PUBLICITY, 2026-07-23, 0,",
        "FILING, 2026-03-13, 17, 2026-03-16",
        "FILING, 2026-03-16, 0,",
        "DISTRICT_CHECK, 2026-04-23, 0,"
    })
    void drawsTheLineExactlyAtTheLimit(Step step, LocalDate last, int article, LocalDate passes) {
        List<PlanFault> faults = policy.faults(lawful.withLast(step, last, rules, calendar)).stream()
                .filter(f -> f.step() == step)
                .toList();
        if (article == 0) {
            assertEquals(List.of(), faults);
        } else {
            assertEquals(1, faults.size());
            assertEquals(article, faults.get(0).article());
            assertEquals(passes, faults.get(0).passes());
        }
    }

    @Test
    void refusesAnExaminationOfElevenWorkingDays() {
        CyclePlan plan = CyclePlan.reckon(
                new StartDates(day("2026-03-02"), day("2026-04-17"), day("2026-05-14"), day("2026-07-13")),
                Map.of(Step.EXAMINATION, day("2026-05-13")),
                rules,
                calendar);
        PlanFault fault = only(plan);
        assertEquals("cycle.fault.tooLong.EXAMINATION", fault.key());
        assertEquals(11, fault.facts().get(1));
        assertEquals(day("2026-05-12"), fault.passes());
    }

    @Test
    void theDayThatItNamesPasses() {
        PlanFault fault = only(with(Step.ANNOUNCEMENT, "2026-03-13"));
        assertEquals(List.of(), policy.faults(lawful.withLast(fault.step(), fault.passes(), rules, calendar)));
    }

    @Test
    void refusesALastDayOnARestDay() {
        PlanFault fault = only(with(Step.ANNOUNCEMENT, "2026-03-21"));
        assertEquals("cycle.fault.restDay", fault.key());
        assertEquals(day("2026-03-23"), fault.passes());
        assertEquals(List.of(), policy.faults(with(Step.OPINIONS, "2026-07-03")), "a working day passes");
    }

    @Test
    void offersTheDayBeforeWhenTheNextWorkingDayWouldBeTooLate() {
        CyclePlan plan = CyclePlan.reckon(
                new StartDates(day("2026-03-02"), day("2026-04-17"), day("2026-05-15"), day("2026-07-14")),
                Map.of(Step.REVIEW, day("2026-06-13")),
                rules,
                calendar);
        PlanFault fault = only(plan);
        assertEquals(day("2026-06-12"), fault.passes());
    }

    @Test
    void refusesAHandOverBeforeTheExaminationEnds() {
        CyclePlan plan = CyclePlan.reckon(
                new StartDates(day("2026-03-02"), day("2026-04-17"), day("2026-05-11"), day("2026-07-10")),
                Map.of(),
                rules,
                calendar);
        PlanFault fault = only(plan);
        assertEquals(Step.REVIEW, fault.step());
        assertEquals(16, fault.article());
        assertEquals(day("2026-05-13"), fault.passes());
    }

    @Test
    void refusesACommendationBeforeThePublicityIsOver() {
        PlanFault onTheLastDay = only(with(Step.COMMENDATION, "2026-07-22"));
        assertEquals(25, onTheLastDay.article());
        assertEquals(day("2026-07-23"), onTheLastDay.passes());
        assertEquals(List.of(), policy.faults(with(Step.COMMENDATION, "2026-07-23")));
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertEquals(
                "cycle.fault.endsBeforeItBegins",
                policy.faults(with(Step.DISTRICT_CHECK, "2026-04-17")).get(0).key());
    }

    @Test
    void throwsTheFirstFaultWithItsArticle() {
        Refusal refusal = assertThrows(Refusal.class, () -> policy.require(with(Step.ANNOUNCEMENT, "2026-03-13")));
        assertEquals(17, refusal.article());
        assertTrue(refusal.facts().contains(day("2026-03-16")));
    }

    private CyclePlan with(Step step, String last) {
        return lawful.withLast(step, day(last), rules, calendar);
    }

    private PlanFault only(CyclePlan plan) {
        List<PlanFault> faults = policy.faults(plan);
        assertEquals(1, faults.size(), faults.toString());
        return faults.get(0);
    }
}
