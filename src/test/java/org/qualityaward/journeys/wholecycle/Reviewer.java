package org.qualityaward.journeys.wholecycle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A reviewer, and the leader of a team. */
final class Reviewer extends Player {

    Reviewer(Page page) {
        super(page);
    }

    void mayNotReadYet() {
        open("/reviewer/score-sheets.xhtml");
        sees("没有分派给您的申报组织");
    }

    /** Opens the sheet and writes what there is to say of its first item. */
    void beginsSheet(String applicant) {
        open("/reviewer/score-sheets.xhtml");
        press(applicant);
        enter("sheet:strengths", "方法系统，职责明确，有三年数据。");
        enter("sheet:opportunities", "与标杆的对比不够充分。");
        press(page.locator("[id='sheet:citesSTRENGTH']"), "引用当前页");
        page.locator("[id='sheet:citesSTRENGTH'] .q-cite").waitFor();
        rest();
    }

    /** Does not wait for the answer, so that others at their screens need not wait either. */
    void choosesPercent(int percent) {
        page.locator(".q-ruler .ui-button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + percent + "\\s*$")))
                .click();
    }

    void findsItemScored(int percent) {
        findsItem(percent + "% ×");
    }

    boolean hasNextItem() {
        return nextItem().count() > 0;
    }

    void goesToNextItem() {
        nextItem().click();
    }

    void findsItemOpen() {
        findsItem("—% ×");
    }

    private void findsItem(String score) {
        page.locator("[id='sheet:score']")
                .filter(new Locator.FilterOptions().setHasText(score))
                .waitFor();
        rest();
    }

    private Locator nextItem() {
        return page.locator("[id='sheet:next']");
    }

    /** Signs; from then on nothing can be changed. */
    void submitsSheet() {
        sees("全部条目已评", "1000");
        sign("提交并冻结", "签名并冻结");
        sees("评分表已冻结并归档。", "已提交并冻结");
    }

    /** The team sees each other's sheets now, and the leader writes down what it agrees on. */
    void agrees(String applicant, int percent) {
        open("/reviewer/consensus.xhtml");
        press(applicant);
        pressAndConfirm("开启合议", "开启合议");
        sees("逐项合议");
        Locator waiting = page.locator("[id='items'] tbody tr").filter(new Locator.FilterOptions().setHasText("未议"));
        while (waiting.count() > 0) {
            click(waiting.first().locator("a"));
            choose("side:percent", percent + "%");
            type("side:reason", "证据充分，合议一致。");
            press("记录合议意见");
        }
    }

    /** Nobody does it for him. */
    void movesOwnPercentAndSigns(String applicant, int percent) {
        open("/reviewer/consensus.xhtml");
        press(applicant);
        choose("side:ownPercent", percent + "%");
        type("side:ownReason", "听取组员意见并复核材料。");
        press("调整本人评分");
        sees("调整为 " + percent + "%");
        rest();
        sign("签署确认书", "签名并确认");
        sees("合议确认书已签署并归档。");
    }

    void dissents(String applicant, String words) {
        open("/reviewer/consensus.xhtml");
        press(applicant);
        type("side:ownWords", words);
        press("提出保留意见");
        sees(words);
        rest();
    }

    void closesConsensus(String applicant) {
        open("/reviewer/consensus.xhtml");
        press(applicant);
        press("结束合议");
        page.locator(".ui-dialog:visible label")
                .getByText("入围", new Locator.GetByTextOptions().setExact(true))
                .click();
        signOpened("签名并结束");
        sees("合议结束，报告已归档。");
    }

    void plansVisit(String applicant) {
        open("/reviewer/site-visits.xhtml");
        press(applicant);
        enter("plan:first_input", "2026-05-28");
        enter("plan:last_input", "2026-05-29");
        type("plan:place", "生产现场");
        type("plan:agenda", "首次会议；现场核实；末次会议");
        press("保存计划");
        sees("现场计划已保存。");
    }

    /** By the hour, and what is to be looked at. */
    void laysOutVisit(String applicant) {
        open("/reviewer/site-visits.xhtml");
        press(applicant);
        press("日程与核对清单");
        type("step:what", "首次会议");
        type("step:place", "办公楼会议室");
        press("保存日程");
        sees("日程已保存。");
        type("point:words", "抽查三年计量记录");
        press("保存事项");
        sees("核对事项已保存。");
    }

    /** What was found on the spot changes one item, with a reason. */
    void concludesVisit(String applicant, int percent) {
        open("/reviewer/site-visits.xhtml");
        press(applicant);
        press("现场改分");
        choose("rescore:percent", percent + "%");
        type("rescore:why", "现场见到完整的过程记录。");
        press("保存改分");
        sees("已按现场核实改分。");
        type("end:findings", "核实点均已查证，现场与材料一致。");
        pressAndConfirm("结束现场评审", "结束现场评审");
        sees("现场评审已结束。");
    }

    /** Each by himself. */
    void scoresDefence(String applicant, int points) {
        open("/reviewer/site-visits.xhtml");
        press(applicant);
        press("答辩");
        enter("own:points_input", String.valueOf(points));
        press("保存得分");
        sees("答辩得分已保存。");
    }

    void hears(String applicant) {
        open("/reviewer/site-visits.xhtml");
        press(applicant);
        enter("defence:day_input", "2026-06-05");
        type("defence:questions", "战略目标如何分解到班组？");
        pressAndConfirm("登记答辩", "登记答辩");
        sees("答辩已登记。", "最终得分 = 现场得分 × 9/10 + 答辩得分");
        press("签署评审报告");
        type(":summary", "材料、现场和答辩相互印证。");
        signOpened("签名并归档");
        sees("评审报告已签署并归档。");
    }
}
