package org.qualityaward.journeys;

import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;
import org.qualityaward.testing.Asadmin;
import org.qualityaward.testing.BrowserTest;

/** What an administrator changes on the running server holds at the next click, without a new build or a restart. */
class SettingsIT extends BrowserTest {

    @Test
    void takeEffectAtTheNextUse() {
        try {
            Asadmin.set(Setting.LOGIN_MAX_FAILURES, "4");
            Asadmin.set(Setting.LOGIN_LOCK_MINUTES, "17");

            open("/login.xhtml");
            page.locator("input[name$='account']").fill("nobody-at-all");
            page.locator("input[type='password']").fill("wrong");
            page.locator("input[type='password']").press("Enter");

            assertShows(Texts.chinese("identity.login.wrong.detail", 4, 17));
        } finally {
            Asadmin.set(Setting.LOGIN_MAX_FAILURES, "5");
            Asadmin.set(Setting.LOGIN_LOCK_MINUTES, "30");
        }
    }
}
