package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Organization;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;

@DisplayName("Between filing and eligibility")
class SheetsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final Instant NOW = Instant.parse("2026-04-20T02:00:00Z");

    private Application application;
    private DistrictCheck check;

    @BeforeEach
    void file() {
        Organization organization = new Organization(
                "示范一号", CreditCode.of(Forms.CODE), District.HAIBOWAN, "乌海市", "吴样例", LocalDate.of(2011, 6, 8), NOW);
        application = new Application("2026-0001", null, organization, NOW);
        application.submit(NOW, TODAY.plusDays(7));
        check = new DistrictCheck(application, TODAY, TODAY.plusDays(7));
    }

    @Test
    void theDistrictRecommendsOnlyWithAPassAtEveryPointAndBothVerified() {
        assertRefused("application.refusal.noMethod", () -> check.recommend(null, NOW, "王"));
        write(CheckResult.PASS, CheckResult.UNKNOWN, CheckPoint.declared());
        assertRefused("application.refusal.notVerified", () -> check.recommend(null, NOW, "王"));
        write(CheckResult.PASS, CheckResult.PASS, CheckPoint.declared().subList(0, 1));
        check.write("查阅", CheckResult.PASS, CheckResult.PASS, lines(CheckResult.FAIL, CheckPoint.BAR_6), TODAY, "王");
        Refusal refusal = assertRefused("application.refusal.notPassed", () -> check.recommend(null, NOW, "王"));
        assertEquals(13, refusal.article());
        assertEquals(List.of(1, CheckPoint.BAR_6), refusal.facts());
        write(CheckResult.PASS, CheckResult.PASS, List.of(CheckPoint.BAR_6));
        check.recommend("同意", NOW, "王");
        assertRefused("application.refusal.checkEnded", () -> check.decline("不", NOW, "王"));
    }

    @Test
    void theDistrictDeclinesWithAReasonOnly() {
        assertRefused("application.refusal.noReason", () -> check.decline("  ", NOW, "王"));
        check.decline("近 3 年有较大事故", NOW, "王");
        assertEquals(DistrictCheck.Outcome.DECLINED, check.getOutcome());
    }

    @Test
    void aLineThatSaysWhatStoodThereKeepsItsDateAndChecker() {
        write(CheckResult.PASS, CheckResult.PASS, CheckPoint.declared());
        check.write(
                "查阅",
                CheckResult.PASS,
                CheckResult.PASS,
                lines(CheckResult.PASS, CheckPoint.CONDITION_1),
                TODAY.plusDays(1),
                "李");
        assertEquals("王", check.getFindings().get(CheckPoint.CONDITION_1).getCheckerName());
        assertEquals(TODAY, check.getFindings().get(CheckPoint.CONDITION_1).getCheckedOn());
    }

    @Test
    void exactlyTheSectionsOfTheNoticeAreOpen() {
        assertEquals(EnumSet.noneOf(Section.class), application.openSections());
        DefectNotice notice = notice(DefectNotice.Issuer.DISTRICT, 1, null);
        application.giveBack(notice.sections(), TODAY.plusDays(7));
        assertEquals(EnumSet.of(Section.INDICATORS, Section.EVIDENCE, Section.COMMITMENT), application.openSections());
        FormContent base = Forms.complete();
        ApplicationForm form = new ApplicationForm(application, base, NOW, "陈");
        form.save(base, base.with(Indicator.TAX.field(2025), "7"), NOW, "陈");
        assertEquals("7", form.content().text(Indicator.TAX.field(2025)));
        assertRefused(
                "application.refusal.closed",
                () -> form.save(form.content(), form.content().with("basic.name", "别名"), NOW, "陈"));
        application.resubmit(TODAY.plusDays(9));
        assertEquals(ApplicationState.DISTRICT_CHECKING, application.getState());
        assertEquals(EnumSet.noneOf(Section.class), application.openSections());
    }

    @Test
    void theOfficeTellsEverythingOnceAndAgainOnlyWithItsLeadsReason() {
        assertDoesNotThrow(() -> notice(DefectNotice.Issuer.OFFICE, 1, null));
        Refusal refusal =
                assertRefused("application.refusal.secondRequest", () -> notice(DefectNotice.Issuer.OFFICE, 2, null));
        assertEquals(19, refusal.article());
        DefectNotice second =
                notice(DefectNotice.Issuer.OFFICE, 2, new SecondRequest(application, "法规在补正期间变更", NOW, "主管"));
        assertEquals("法规在补正期间变更", second.getRepeatReason());
        assertRefused("application.refusal.noReason", () -> new SecondRequest(application, " ", NOW, "主管"));
        assertDoesNotThrow(() -> notice(DefectNotice.Issuer.DISTRICT, 2, null));
    }

    @Test
    void aNoticeWithoutDefectsIsNone() {
        assertRefused(
                "application.refusal.noDefects",
                () -> new DefectNotice(application, DefectNotice.Issuer.OFFICE, 1, List.of(), null, NOW, "林", TODAY));
        assertRefused("application.refusal.defect", () -> new Defect(Section.COMMITMENT, "重签"));
        assertRefused("application.refusal.defect", () -> new Defect(Section.BASIC, " "));
        assertDoesNotThrow(() -> new Defect(Section.BASIC, "质".repeat(1000)));
        assertRefused("application.refusal.defect", () -> new Defect(Section.BASIC, "质".repeat(1001)));
    }

    @Test
    void aSupplementIsInTimeUntilMidnightOfItsLastDay() {
        SupplementTime.require(TODAY, at("2026-04-20T23:59:59"));
        assertRefused(
                "application.refusal.supplementLate", () -> SupplementTime.require(TODAY, at("2026-04-21T00:00:00")));
    }

    @Test
    void theTimeOfTheExaminationStartsAnewAndBothFiguresStay() {
        Examination examination = new Examination(application, TODAY, TODAY.plusDays(14));
        examination.startAnew(TODAY.plusDays(20), TODAY.plusDays(34));
        assertEquals(TODAY, examination.getReceivedOn());
        assertEquals(TODAY.plusDays(20), examination.getClockFrom());
        assertTrue(examination.isRestarted());
    }

    @Test
    void nobodyIsEligibleWithAPointThatHasNoPass() {
        Examination examination = new Examination(application, TODAY, TODAY.plusDays(14));
        examination.write(lines(CheckResult.PASS, CheckPoint.values()), TODAY, "林");
        examination.write(lines(CheckResult.UNKNOWN, CheckPoint.HISTORY_BAN), TODAY, "林");
        assertEquals(
                41,
                assertRefused("application.refusal.notPassed", () -> examination.conclude(true, null, NOW, "林"))
                        .article());
        assertRefused("application.refusal.noReason", () -> examination.conclude(false, null, NOW, "林"));
        assertNull(examination.getOutcome());
        examination.write(lines(CheckResult.PASS, CheckPoint.HISTORY_BAN), TODAY, "林");
        examination.conclude(true, null, NOW, "林");
        assertRefused("application.refusal.examinationEnded", () -> examination.write(List.of(), TODAY, "林"));
    }

    @Test
    void noStageIsSkipped() {
        assertRefused("application.refusal.state", () -> application.conclude(true, null, TODAY));
        assertRefused("application.refusal.state", application::enterReview);
        application.recommend(TODAY, TODAY.plusDays(14));
        assertRefused("application.refusal.state", () -> application.conclude(true, null, TODAY));
        application.beginExamination();
        application.askSupplement(EnumSet.of(Section.BASIC), TODAY.plusDays(7));
        assertRefused("application.refusal.state", () -> application.conclude(true, null, TODAY));
        application.resubmit(TODAY.plusDays(20));
        application.conclude(true, null, TODAY);
        assertRefused("application.refusal.state", () -> application.withdraw(null));
        application.enterReview();
    }

    private void write(CheckResult complete, CheckResult truth, List<CheckPoint> points) {
        check.write("查阅原件", complete, truth, lines(CheckResult.PASS, points.toArray(CheckPoint[]::new)), TODAY, "王");
        if (points.size() == 1) {
            return;
        }
        assertEquals(points.size(), check.getFindings().size());
    }

    private static List<CheckSheet.Line> lines(CheckResult result, CheckPoint... points) {
        return Arrays.stream(points)
                .map(point -> new CheckSheet.Line(point, result, "查阅原件"))
                .toList();
    }

    private DefectNotice notice(DefectNotice.Issuer issuer, int round, SecondRequest leave) {
        List<Defect> defects = List.of(new Defect(Section.INDICATORS, "纳税总额不符"), new Defect(Section.EVIDENCE, "缺排名证明"));
        return new DefectNotice(application, issuer, round, defects, leave, NOW, "林", TODAY.plusDays(7));
    }

    private static Clock at(String time) {
        return Clock.fixed(LocalDateTime.parse(time).atZone(AwardClock.CHINA).toInstant(), AwardClock.CHINA);
    }

    private static Refusal assertRefused(String key, org.junit.jupiter.api.function.Executable act) {
        Refusal refusal = assertThrows(Refusal.class, act);
        assertEquals(key, refusal.key());
        return refusal;
    }
}
