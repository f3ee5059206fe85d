package org.qualityaward.journeys.wholecycle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Reads the trail of every act, and nothing else. */
final class Auditor extends Player {

    Auditor(Page page) {
        super(page);
    }

    /** What somebody did, what became of it and by which article. */
    void finds(String account, String act, String outcome, String article) {
        open("/admin/audit.xhtml");
        type("list:person", account);
        press("查询");
        page.locator("[id='list:rows'] tr")
                .filter(new Locator.FilterOptions().setHasText(account))
                .filter(new Locator.FilterOptions().setHasText(act))
                .filter(new Locator.FilterOptions().setHasText(outcome))
                .filter(new Locator.FilterOptions().setHasText(article))
                .first()
                .waitFor();
    }
}
