package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Texts;
import org.qualityaward.testing.BrowserTest;
import org.qualityaward.testing.Registered;

/** An organisation registers itself; three administrators, each with his own part, make everybody else. */
class AdministratorsIT extends BrowserTest {

    private static final String OWN_PASSWORD = "Own-2026-word";

    /** Other names in each run, so that it may be repeated against one server. */
    private static final String RUN = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private static final String ORGANISATION = "journey-org-" + RUN;
    private static final String NEWCOMER = "journey-new-" + RUN;

    private void fill(String id, String text) {
        page.locator("input[id$='" + id + "'], textarea[id$='" + id + "']")
                .first()
                .fill(text);
    }

    private void choose(String id, String label) {
        click(page.locator("[id$='" + id + "']").first());
        click(page.locator("[id$='" + id + "_items'] li")
                .getByText(label, new Locator.GetByTextOptions().setExact(true)));
    }

    @Test
    void anOrganisationRegistersItselfAndSignsIn() {
        open("/register.xhtml");
        assertAccessible();
        fill(":name", "乌海市示范旅程有限责任公司");
        fill("creditCode", "91150302MA0N00O000");
        fill("address", "海勃湾区示范路 1 号");
        fill("legalRepresentative", "样本");
        fill("founded_input", "2010-01-01");
        page.keyboard().press("Escape");
        fill(":contact", "样本");
        fill("phone", "0473-1234567");
        fill("registration:account", ORGANISATION);
        fill("registration:password", "short");
        fill("registration:again", "short");
        click("button[id$='registration:register']");
        assertShows("信用代码不使用字母");
        assertShows("密码应为");

        choose("district", "海勃湾区");
        fill("creditCode", Registered.organization("示范旅程", District.HAIBOWAN).getCreditCode());
        fill("registration:password", OWN_PASSWORD);
        fill("registration:again", OWN_PASSWORD);
        assertEquals(4, page.locator("[data-password] .pi-check-circle").count());
        click("button[id$='registration:register']");
        while (page.getByText("未能确认是人工填写").isVisible()) {
            click("button[id$='registration:register']");
        }
        assertShows("注册完成");

        login(ORGANISATION, OWN_PASSWORD);
        assertTrue(page.url().endsWith("/start.xhtml"), page.url());
    }

    @Test
    void aNewcomerIsOpenedMadeToChooseAPasswordGrantedAndFoundInTheTrail() {
        login("sysadmin");
        open("/admin/accounts.xhtml");
        click("button[id$='acts:begin']");
        page.locator("[id$='open:account']:focus").waitFor();
        fill("open:account", NEWCOMER);
        fill("open:name", "样本新人");
        click("button[id$='openAct']");
        String oneTime = page.locator("#oneTimePassword").innerText();
        assertFalse(get("/admin/audit.xhtml").ok());

        login(NEWCOMER, oneTime);
        assertTrue(page.url().contains("/account/password.xhtml"), page.url());
        open("/start.xhtml");
        assertTrue(page.url().contains("/account/password.xhtml"), page.url());
        assertAccessible();
        fill("change:current", oneTime);
        fill("change:fresh", OWN_PASSWORD);
        fill("change:again", OWN_PASSWORD);
        click("button[id$='change:act']");
        page.waitForURL(url -> url.contains("/start.xhtml"));

        login("secadmin");
        open("/admin/grants.xhtml");
        fill("list:text", NEWCOMER);
        click("button[id$='list:find']");
        click(page.locator("button[id$=':change']").first());
        click(page.locator("#grantDialog label").getByText("评审办公室", new Locator.GetByTextOptions().setExact(true)));
        click("button[id$='grant:act']");
        assertShows("已更新 样本新人 的角色");

        login(NEWCOMER, OWN_PASSWORD);
        assertFalse(page.url().contains("/account/password.xhtml"), page.url());
        assertEquals(200, get("/office/cycle-plan.xhtml").status());
        showOutBy(page);

        login("auditor");
        open("/admin/audit.xhtml");
        assertShows("授予角色");
        assertAccessible();
    }

    private void showOutBy(Page inside) {
        login("sysadmin");
        open("/admin/accounts.xhtml");
        fill("list:text", NEWCOMER);
        click("button[id$='list:find']");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(NEWCOMER))
                .click();
        click("button[id$='reset']");
        click(page.locator(".ui-confirmdialog-yes:visible"));
        page.locator("#oneTimePassword").waitFor();

        page = inside;
        open("/start.xhtml");
        assertTrue(page.url().contains("/login.xhtml?left=ended"), page.url());
        assertShows(Texts.chinese("web.login.endedByOthers"));
    }
}
