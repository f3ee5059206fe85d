package org.qualityaward.journeys.wholecycle;

import com.microsoft.playwright.Page;

/** Discipline, which looks into what one side tells of the other, and hears the other before it finds anything. */
final class Supervisor extends Player {

    private static final Page.GetByTextOptions EXACT = new Page.GetByTextOptions().setExact(true);

    Supervisor(Page page) {
        super(page);
    }

    private void opensTheCase() {
        open("/supervisor/cases.xhtml");
        click(page.locator("a[href*='case.xhtml']"));
    }

    /** Takes up the one case there is and asks around. */
    void investigates(String told) {
        opensTheCase();
        sees("待指派", told);
        choose("form:investigator", "郭示监");
        press("指派核查人");
        sees("已指派核查人");
        type("form:found", "已调取签到和监控，并向在场人员了解。");
        sign("签名并记录核查", "签名并记录核查");
        sees("已记入办理经过");
    }

    /** Before the time for evaluations is up a letter would tell that the other side has filed. */
    void mayNotTellYet(String letter) {
        opensTheCase();
        type("form:letter", letter);
        sign("签名并告知", "签名并告知");
        sees("届满之前不能告知");
    }

    /** Puts it to those whom it is about. */
    void tellsThem(String letter) {
        opensTheCase();
        type("form:letter", letter);
        sign("签名并告知", "签名并告知");
        sees("已书面告知被反映方", "待陈述申辩");
    }

    /** Finds it partly true, and enters it with one of them into the pool of experts. */
    void concludes(String statement, String name) {
        opensTheCase();
        sees(statement);
        choose("form:verdict", "部分属实");
        type("form:consequence", "提醒一次。");
        page.getByText("记入专家库", EXACT).click();
        page.getByText(name, EXACT).last().click();
        sign("签名并结案", "签名并结案");
        sees("已结案", "部分属实", "记入专家库");
    }
}
