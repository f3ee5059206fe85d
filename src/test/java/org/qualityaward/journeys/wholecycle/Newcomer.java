package org.qualityaward.journeys.wholecycle;

import com.microsoft.playwright.Page;

/** An organisation that nobody knows yet: it registers itself. */
final class Newcomer extends Player {

    static final String NAME = "乌海市旅程一号装备有限公司";
    static final String CODE = "91150302MA0JRN001G";
    static final String ACCOUNT = "journey";
    static final String PASSWORD = "Own-2026-word";

    Newcomer(Page page) {
        super(page);
    }

    /** The check character of its credit code is wrong at first. */
    void fillsInRegistration() {
        open("/register.xhtml");
        type(":name", NAME);
        enter(":creditCode", CODE.substring(0, 17) + "Y");
        sees("末位校验码不符：按前 17 位计算应为 G");
        enter(":creditCode", CODE);
        choose(":district", "海勃湾区");
        type(":address", "乌海市海勃湾区示范路 8 号");
        type(":legalRepresentative", "样本");
        enter(":founded_input", "2012-05-16");
        type(":contact", "样本二");
        type(":phone", "0473-1234567");
        type("registration:account", ACCOUNT);
        type("registration:password", PASSWORD);
        type("registration:again", PASSWORD);
    }

    /** Presses again where it was taken for a program, as it is asked to. */
    void registers() {
        press("提交注册");
        while (page.getByText("未能确认是人工填写").isVisible()) {
            press("提交注册");
        }
        sees("注册完成", NAME);
    }
}
