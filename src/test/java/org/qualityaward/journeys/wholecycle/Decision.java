package org.qualityaward.journeys.wholecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The office from the opinions to the honours. */
final class Decision extends Player {

    Decision(Page page) {
        super(page);
    }

    void publishesResults() {
        open("/office/notices.xhtml");
        choose("list:kind", "征求意见公告");
        press("起草");
        pressAndConfirm("签发并公布", "签发并公布");
        sees("已公布。", "06-12—07-01");
    }

    void weighsOpinion(String facts) {
        open("/office/opinions.xhtml");
        press("办理");
        sees(facts);
        type("handle:finding", "经核实，评审程序和评分均有记录。");
        press("不采纳");
        sees("已办理。");
    }

    /** The ranking follows from the results; the floors of the rule set stand beside it. */
    void ranks(List<String> order) {
        open("/office/ranking.xhtml");
        press("计算新一版");
        sees("可由所列依据重算得出", "授奖线", "征求意见 1 件，采纳 0 件");
        List<String> names = page.locator("[id='rows'] tbody td.q-full").allInnerTexts();
        assertEquals(
                order,
                names.stream()
                        .map(name -> name.lines().toList())
                        .map(lines -> lines.get(lines.size() - 1))
                        .toList());
        sign("提交候选名单", "提交候选名单");
        sees("候选名单已提交。");
    }

    void callsMeeting() {
        open("/office/meeting.xhtml");
        type("calling:when_input", "2026-07-10 09:00");
        page.keyboard().press("Escape");
        type("calling:place", "市政府第二会议室");
        press("召集会议");
        sees("已召集，签到中", "2026-07-10 09:00");
    }

    void notesLeave(String member) {
        choose("meeting:member", member);
        choose("meeting:came", "书面请假");
        type("meeting:leave", "外出开会");
        press("登记到会");
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(member))
                .getByText("书面请假")
                .waitFor();
    }

    void opensMeeting(int present, int members) {
        open("/office/meeting.xhtml");
        sees(present + " / " + members + "，至少需 6");
        pressAndConfirm("宣布开会", "宣布开会");
        sees("表决中");
    }

    /** Only sums are told: nobody learns how anybody voted. */
    void counts(String winner, int agreed, int opposed) {
        open("/office/meeting.xhtml");
        pressAndConfirm("统计表决", "统计表决");
        sees("表决结束，待宣布");
        row(winner).getByText("拟授奖").waitFor();
        assertTrue(
                row(winner).innerText().matches("(?s).*\\b6\\b.*\\b" + agreed + "\\b.*\\b" + opposed + "\\b.*"),
                row(winner).innerText());
        sees("提名奖空缺");
        type("meeting:discussion", "会议听取评审工作报告，逐件审议候选名单。");
        press("保存要点");
        pressAndConfirm("宣布结果并锁定", "宣布结果并锁定");
        sees("待纪要签名");
    }

    private Locator row(String words) {
        return page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    void publishesList(int places) {
        open("/office/publicity.xhtml");
        declaresClear(places);
        pressAndConfirm("公示名单", "公示名单");
        sees("已公示。", "07-14—07-22");
    }

    private void declaresClear(int places) {
        for (int i = 0; i < places; i++) {
            press("声明无第十三条情形");
            confirm("声明无第十三条情形");
        }
    }

    void commends(int places) {
        open("/office/approval.xhtml");
        declaresClear(places);
        pressAndConfirm("表彰并颁发证书", "表彰并颁发证书");
        sees("已表彰。");
    }

    void findsPrizeInBudget(String winner) {
        open("/office/honours.xhtml");
        press(winner);
        sees("500,000", "列入预算年度", "2027");
        enter("prize:paidOn_input", "2026-08-05");
        press("登记拨付");
        sees("不能在 2026-08-05 拨付：奖金列入 2027 年度部门预算");
    }
}
