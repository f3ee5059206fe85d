package org.qualityaward.journeys.wholecycle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Whoever acts for the review institution. */
final class Institution extends Player {

    Institution(Page page) {
        super(page);
    }

    /** Two are too few; the first of three leads. */
    void formsTeam(String first, String second, String third) {
        open("/institution/teams.xhtml");
        type("form:name", "第 1 专家评审小组");
        choose("form:leader", first);
        checks(first);
        checks(second);
        press("组建小组");
        sees("评审小组不得少于 3 人，现为 2 人");
        checks(third);
        press("组建小组");
        sees("小组已保存。", "组长");
    }

    private void checks(String reviewer) {
        page.locator("[id='form:members'] label")
                .filter(new Locator.FilterOptions().setHasText(reviewer))
                .click();
    }

    void assigns(String applicant) {
        open("/institution/assignments.xhtml");
        press("按回避与专长提出方案");
        Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(applicant));
        press(row, "分派");
        sees(applicant + " 已分派");
    }

    /** By lot, each with a time. */
    void drawsDefences(String day) {
        open("/institution/defence-order.xhtml");
        enter("lot:day_input", day);
        pressAndConfirm("抽签排序", "抽签排序");
        sees("已抽签排定。", "09:00–09:30");
    }

    /** On all applicants, to the steering group. */
    void reports() {
        open("/institution/results.xhtml");
        press("签署评审报告");
        type(":words", "申报组织总体成熟，标杆对比有待加强。");
        signOpened("签名并归档");
        sees("2026 年度乌海市市长质量奖评审报告");
    }
}
