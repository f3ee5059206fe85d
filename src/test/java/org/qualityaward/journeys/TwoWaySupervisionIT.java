package org.qualityaward.journeys;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.qualityaward.testing.BrowserTest;
import org.qualityaward.testing.Screen;

/**
 * Article 35 as each part sees it in the finished cycle: discipline from the overview down to the original and the case, the
 * accused his letter and no more, the evaluated averages and no more, the office the forms and none that is filed.
 */
class TwoWaySupervisionIT extends BrowserTest {

    private Screen at(String account) {
        Screen screen = new Screen(login(account));
        screen.open("/start.xhtml");
        screen.page()
                .locator("[id='cycleForm'] a")
                .filter(new Locator.FilterOptions().setHasText("2024"))
                .dispatchEvent("click");
        screen.sees("2024");
        screen.page().waitForLoadState();
        return screen;
    }

    @Test
    void leadsDisciplineFromTheOverviewDownToAnOriginalOnPaper() {
        Screen screen = at("discipline");
        screen.open("/supervisor/dashboard.xhtml");
        screen.sees("历届平均评分", "明显偏离者", "本届没有明显偏离者");
        screenshot("dashboard");
        assertAccessible();
        screen.open("/supervisor/cases.xhtml");
        screen.click(screen.page().locator("[id='list:rows'] a").first());
        screen.sees("书面告知", "书面陈述", "记入专家库", "属实");
        screenshot("case");
        assertAccessible();
    }

    @Test
    void showsTheAccusedHisLetterAndNotWhoWroteTheForm() {
        Screen discipline = at("discipline");
        discipline.open("/supervisor/cases.xhtml");
        String id = discipline
                .page()
                .locator("[id='list:rows'] a")
                .first()
                .getAttribute("href")
                .replaceFirst(".*id=", "");
        Screen screen = at("reviewer02");
        screen.open("/reviewer/hearing.xhtml?id=" + id);
        screen.sees("反映事项", "已提交的陈述", "陈述申辩期限已届满或案件已办结");
        screen.seesNot("十三号");
        screenshot("letter");
        assertAccessible();
        screen.open("/documents.xhtml");
        screen.sees("双向监督反映事项告知书");
        screen.seesNot("问责案件结论书");
        screen.open("/reviewer/evaluations.xhtml");
        screen.sees("平均");
        screenshot("averages");
        assertAccessible();
    }

    @Test
    void letsTheOfficeWordTheFormsAndReadNone() {
        Screen screen = at("office");
        screen.open("/office/evaluation-forms.xhtml");
        screen.press("起草新版");
        screen.sees("第 2 版草稿");
        screenshot("draft");
        assertAccessible();
        screen.press("放弃草稿");
        screen.sees("第 1 版");
        screen.seesNot("第 2 版");
        screen.open("/office/paper-forms.xhtml");
        screen.sees("没有可录入的评价表");
    }
}
