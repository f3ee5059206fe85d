package org.qualityaward.journeys.wholecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;

/** The bureau of the district where an applicant has its domicile. */
final class District extends Player {

    District(Page page) {
        super(page);
    }

    /** Before he has declared he finds how many wait for that, and none of them in the list. */
    void mayNotReadYet() {
        open("/district/checks.xhtml");
        sees("有 1 家申报组织，声明后可见");
        assertEquals(0, button(page.locator("main"), "去核实").count());
    }

    /** Sees only what was filed in the district, checks every point of it and recommends. */
    void recommends(String applicant, String elsewhere) {
        open("/district/checks.xhtml");
        sees(applicant, "剩余 4 个工作日");
        seesNot(elsewhere);
        press("去核实");
        passesSheet();
        type("content:method", "查阅原件、现场核对");
        answer("content:complete", 0);
        answer("content:truthful", 0);
        type("content:reason", "材料完整、真实，同意推荐。");
        press("推荐上报");
        signOpened("签名并推荐");
        sees("已推荐" + applicant);
    }
}
