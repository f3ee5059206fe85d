package org.qualityaward.journeys;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.qualityaward.testing.BrowserTest;
import org.qualityaward.testing.Screen;

/**
 * What is undone by two people and in the open: a recusal that the records led to is lifted with notice to discipline (Article
 * 34), and an honour that was got by fraud is revoked (Article 41). Both leave their mark in the demo, so they come late.
 */
@Order(Integer.MAX_VALUE - 1)
class LiftAndRevokeIT extends BrowserTest {

    /** Whose brother was found at an applicant, and that applicant. */
    private static final String CLERK = "罗示范";

    private static final String FOUND_AT = "乌海市示范十号煤业有限责任公司";
    private static final String HONOURED = "乌海市示范十九号机械有限公司";
    private static final double PATIENCE = 45_000;

    @Test
    void whatTheRecordsFoundIsLiftedByTwoWithNoticeToDiscipline() {
        // Opening his declaration has the records searched; what is certain recuses at once.
        Screen clerk = as("office2");
        clerk.open("/office/declarations.xhtml");
        clerk.sees("利害关系声明");
        clerk.open("/office/applications.xhtml");
        clerk.seesNot(FOUND_AT);

        Screen office = as("office");
        office.open("/office/recusals.xhtml");
        office.press(office.row(CLERK, FOUND_AT, "回避中"), "提出解除");
        office.type("propose:reason", "经核对户籍，登记的是同名的另一人。");
        office.press(office.page().locator(".ui-dialog:visible"), "提出解除");
        office.row(CLERK, FOUND_AT, "待决定解除").waitFor();

        Screen lead = as("office-lead");
        lead.open("/office/recusals.xhtml");
        lead.press(lead.row(CLERK, FOUND_AT), "解除回避");
        lead.sign("签名并解除");
        lead.sees("已解除，并通知纪检监察");

        Screen discipline = as("discipline");
        discipline.open("/start.xhtml");
        discipline.sees(FOUND_AT + "：" + CLERK + " 的回避已解除");
        discipline.open("/supervisor/recusals.xhtml");
        discipline.row(CLERK, FOUND_AT, "已解除").waitFor();
    }

    @Test
    void anHonourGotByFraudIsRevokedAndTheOpenPageSaysSo() {
        Screen office = as("office");
        office.open("/office/honours.xhtml");
        office.press(HONOURED);
        String certificate = office.page().locator("main").innerText().replaceAll("(?s).*?(WHZL-2024-[0-9]+).*", "$1");
        office.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("立案核查"))
                .click();
        office.choose("cases:ground", "弄虚作假");
        office.type("cases:lead", "2026 年 4 月收到实名举报：申报书所附检测报告系伪造。");
        office.press("立案");
        office.confirm("立案");
        office.type("cases:step", "经向检测机构核对，报告编号不存在。");
        office.press("登记核查情况");
        office.sees("登记陈述申辩");
        office.type("cases:step", "该组织承认报告系伪造，无异议。");
        office.press("登记陈述申辩");

        Screen mayor = as("mayor");
        mayor.open("/mayor/approval.xhtml");
        mayor.press(mayor.row(HONOURED), "决定撤销");
        mayor.type("decision", "乌海政字〔2026〕18号");
        mayor.sign("决定撤销");
        mayor.sees("已撤销并公告");

        newScreen(1280, 1600, "zh-CN").context().setDefaultTimeout(PATIENCE);
        open("/public/certificate.xhtml?no=" + certificate);
        Screen citizen = new Screen(page);
        citizen.sees("撤销", HONOURED);
        citizen.open("/public/notices.xhtml");
        citizen.sees("撤销", HONOURED);
    }

    private Screen as(String account) {
        login(account).context().setDefaultTimeout(PATIENCE);
        return new Screen(page);
    }
}
