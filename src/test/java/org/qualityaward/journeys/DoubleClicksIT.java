package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qualityaward.demo.Stagehand;
import org.qualityaward.identity.Organization;
import org.qualityaward.shared.District;
import org.qualityaward.testing.BrowserTest;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Screen;

/** Who clicks twice, or whose browser sends a form twice, has done it once: he sees that it is done or is told so. */
class DoubleClicksIT extends BrowserTest {

    private static final String DECLARATIONS = "/office/declarations.xhtml";
    private static final String TOLD = "没有重复办理";
    private static final Pattern REDIRECT = Pattern.compile("<redirect url=\"([^\"]+)\"");
    private static final List<String> REPLAYED =
            List.of("content-type", "faces-request", "x-requested-with", "referer", "accept");

    private Request sent;

    /** Clicks twice as fast as a hand does, and keeps what the browser sent. */
    private void doubleClick(Locator button) {
        page.onRequest(request -> sent = "POST".equals(request.method()) ? request : sent);
        button.dblclick();
        settle();
    }

    /** Sends once more, with this screen's cookies, what the browser sent last. */
    private String again() {
        assertNotNull(sent, "nothing was sent");
        RequestOptions same = RequestOptions.create().setMethod("POST").setData(sent.postDataBuffer());
        sent.allHeaders().entrySet().stream()
                .filter(header -> REPLAYED.contains(header.getKey()))
                .forEach(header -> same.setHeader(header.getKey(), header.getValue()));
        APIResponse answer = page.request().fetch(sent.url(), same);
        assertEquals(200, answer.status());
        Matcher elsewhere = REDIRECT.matcher(answer.text());
        return elsewhere.find() ? get(elsewhere.group(1)).text() : answer.text();
    }

    @Test
    void anOpinionThatIsSentTwiceIsReceivedOnce() {
        open("/public/complaint.xhtml");
        String facts = "本人于本月发现该企业网站仍在使用已过期的质量奖标志，请核实处理。" + UUID.randomUUID();
        page.locator("textarea[id$='facts']").fill(facts);
        click(page.locator("[id$='truthful'] .ui-chkbox-box"));
        doubleClick(page.locator("button[id$='submit']"));
        assertShows("您的受理编号是");
        assertTrue(again().contains(TOLD));

        Page office = login("office");
        open("/office/opinions.xhtml");
        int of = 0;
        Locator rows = page.locator("[id='list:rows_data'] > tr");
        for (int row = 0; row < Math.min(rows.count(), 4); row++) {
            click(rows.nth(row).locator("button"));
            of += office.locator("#one").innerText().contains(facts) ? 1 : 0;
        }
        assertEquals(1, of);
    }

    @Test
    void anOrganisationThatRegistersTwiceIsRegisteredOnce() {
        Organization mine = Registered.organization("乌海市双击样本有限公司", District.WUDA);
        open("/register.xhtml");
        Screen screen = new Screen(page);
        screen.type(":name", mine.getName());
        screen.enter(":creditCode", mine.getCreditCode());
        screen.choose(":district", "乌达区");
        screen.type(":address", "乌海市乌达区示范路 9 号");
        screen.type(":legalRepresentative", "样本");
        screen.enter(":founded_input", "2012-05-16");
        screen.type(":contact", "样本二");
        screen.type(":phone", "0473-1234567");
        String account = "twice" + ThreadLocalRandom.current().nextInt(1_000_000);
        screen.type("registration:account", account);
        screen.type("registration:password", "Own-2026-word");
        screen.type("registration:again", "Own-2026-word");
        doubleClick(page.locator("[id='registration:register']"));
        while (page.getByText("未能确认是人工填写").isVisible()) {
            doubleClick(page.locator("[id='registration:register']"));
        }
        screen.sees("注册完成");
        String answer = again();
        assertTrue(answer.contains("注册完成"), answer);

        login("sysadmin");
        open("/admin/accounts.xhtml");
        page.locator("input[id='list:text']").fill(account);
        click(page.locator("button[id='list:find']"));
        assertEquals(1, page.locator("[id$='_data'] > tr").count());
    }

    @Test
    void aSignatureThatIsGivenTwiceIsGivenOnce() {
        login("office2");
        open(DECLARATIONS);
        if (page.locator("[id$='revise']").count() == 0) {
            declareAndSign();
        }
        String before = declarations().get(0);

        open(DECLARATIONS);
        click(page.locator("[id$='revise']"));
        doubleClick(page.locator(".ui-confirmdialog-yes"));
        page.locator("[data-opens='sign']").waitFor();
        again();
        declareAndSign();
        String answer = again();
        assertTrue(answer.contains(TOLD), answer);
        List<String> after = declarations();
        assertNotEquals(before, after.get(0));
        assertEquals(before, after.get(1), "one more, and no more");
    }

    private void declareAndSign() {
        open(DECLARATIONS);
        Locator open = page.locator("tr").filter(new Locator.FilterOptions().setHasText("未声明"));
        while (open.count() > 0) {
            click(open.first().locator(".q-answer1"));
        }
        page.locator("[data-opens='sign']").click();
        page.locator(".ui-dialog:visible input[type='password']").fill(Stagehand.PIN);
        doubleClick(page.locator("[id$='sign:form:act']"));
        assertShows("声明已签名并归档");
    }

    /** The numbers of the signed declarations on the first page of the list, the newest first. */
    private List<String> declarations() {
        open("/documents.xhtml");
        return page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("利害关系声明"))
                .filter(new Locator.FilterOptions().setHasText("罗示范"))
                .locator("a.q-code")
                .allInnerTexts();
    }
}
