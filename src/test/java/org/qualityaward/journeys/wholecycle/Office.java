package org.qualityaward.journeys.wholecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The award office: plans the cycle and carries it from stage to stage. */
final class Office extends Player {

    Office(Page page) {
        super(page);
    }

    void checksHolidays() {
        open("/office/holidays.xhtml");
        sees("全年 248 个工作日", "2026-02-28", "2027 年节假日表尚未录入");
    }

    void opensCycle() {
        open("/office/cycles.xhtml");
        type("opening:year", "2026");
        press("开启新一届");
        sees("2026 届已开启，请编制工作方案");
    }

    /** Four dates give the whole plan; a plan that breaks the measures is refused with the article. */
    void plans() {
        open("/office/cycle-plan.xhtml");
        type("announcedOn", "2026-03-02");
        type("filingDeadline", "2026-04-17");
        type("handedOverOn", "2026-05-13");
        type("meetingOn", "2026-07-10");
        press("推算");
        sees("各阶段均合规");
        Locator announcement = page.locator(".q-plan tr").filter(new Locator.FilterOptions().setHasText("通知公告"));
        announcement.locator("input").fill("2026-03-13");
        announcement.locator("input").press("Tab");
        rest();
        sees("公告期只有 9 个工作日", "第十七条要求公告期限不得少于 10 个工作日", "1 处不合规，保存前须改正");
        assertTrue(button(page.locator("body"), "保存并生效").isDisabled());
        press("改为 03-16");
        pressAndConfirm("保存并生效", "保存并生效");
        sees("2026 届工作方案已生效");
    }

    /** The notice to the offices and, on the same day, the announcement to all. */
    void announces() {
        drafts("申报通知");
        type("recipients", "各区市场监督管理局\n市生态环境局");
        pressAndConfirm("签发并公布", "签发并公布");
        sees("已公布。", "登记刊登凭证");
        drafts("评审公告");
        pressAndConfirm("签发并公布", "签发并公布");
        sees("已公布。", "03-03—03-16", "自 2026 年 3 月 3 日起，至 2026 年 3 月 16 日 24 时止");
        proves();
    }

    void proves() {
        type("proof:medium", "《乌海日报》");
        enter("appearedOn_input", "2026-03-02");
        press("登记凭证");
        sees("《乌海日报》 · 2026-03-02");
    }

    private void drafts(String kind) {
        open("/office/notices.xhtml");
        choose("list:kind", kind);
        press("起草");
        sees("签发并公布");
    }

    /** On the last day itself the stage cannot be left. */
    void mayNotLeave(String stage, String reason) {
        open("/office/cycles.xhtml");
        sees("2026 届 · " + stage + "阶段", reason);
        assertTrue(page.locator("[id='stage'] button").first().isDisabled(), stage);
    }

    void goesOn(String stage, String next) {
        isIn(stage);
        sees("期限与各项条件均已满足，可以进入下一阶段。");
        pressAndConfirm("进入" + next + "阶段", "进入" + next + "阶段");
        sees("2026 届 · " + next + "阶段");
    }

    void isIn(String stage) {
        open("/office/cycles.xhtml");
        sees("2026 届 · " + stage + "阶段");
    }

    private void examines(String applicant) {
        open("/office/applications.xhtml");
        press(applicant);
        press("办理初审");
        passesSheet();
    }

    /** Everything that is wrong is told at once. */
    void tellsDefects(String applicant) {
        examines(applicant);
        press("增加一项");
        choose(":section", "历年指标");
        type(":what", "总资产与审计报告不一致，请核对。");
        press("告知补正");
        signOpened("签名并告知");
        sees("补正告知书");
    }

    void findsEligible(String applicant) {
        examines(applicant);
        type("content:reason", "主体资格、申报渠道、申报程序、材料规范均符合要求。");
        press("具备资格");
        signOpened("签名并作出结论");
        sees("已作出具备资格的结论");
    }

    /** What the supplement brought to light cannot be mended. */
    void findsIneligible(String applicant) {
        examines(applicant);
        type("content:reason", "近三年发生过经营性亏损，不符合第十二条第三项规定的条件。");
        press("不具备资格");
        signOpened("签名并作出结论");
        sees("已作出不具备资格的结论");
    }

    /** The limit of the examination runs anew from the supplement. */
    void seesExamination(String applicant, String from, String until) {
        open("/office/applications.xhtml");
        press(applicant);
        sees("期限起算日", from, until);
    }

    void recordsProcurement() {
        open("/office/procurement.xhtml");
        type("form:name", "内蒙古示范质量评审中心有限公司");
        type("form:code", "91150302MA0DEM901A");
        type("form:contact", "卫示范");
        choose("form:agent", "institution");
        type("form:independence", "与申报组织之间无投资、任职、咨询关系。");
        type("form:number", "WHZC-2026-0018");
        type("form:notice", "2026 年评审服务采购公告");
        enter("form:noticedOn_input", "2026-04-20");
        type("form:contract", "WHZL-HT-2026-01");
        enter("form:contractedOn_input", "2026-05-11");
        press("保存采购记录");
        sees("采购记录已保存。");
    }

    void handsOver(int applicants) {
        open("/office/procurement.xhtml");
        pressAndConfirm("移交 " + applicants + " 家", "移交评审");
        sees("已移交评审机构。");
    }

    void seesReviewed(String applicant, String... points) {
        open("/office/review-progress.xhtml");
        sees(applicant, "已出报告");
        sees(points);
    }
}
