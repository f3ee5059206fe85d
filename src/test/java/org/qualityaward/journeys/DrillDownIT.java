package org.qualityaward.journeys;

import org.junit.jupiter.api.Test;
import org.qualityaward.testing.BrowserTest;
import org.qualityaward.testing.Screen;

/** Discipline goes from a figure of the dashboard to the forms behind it, and sees by what the list is narrowed (Article 35). */
class DrillDownIT extends BrowserTest {

    private static final double PATIENCE = 45_000;

    @Test
    void aFigureOfAnEarlierYearLeadsToTheFormsBehindIt() {
        login("discipline").context().setDefaultTimeout(PATIENCE);
        Screen discipline = new Screen(page);
        discipline.open("/supervisor/dashboard.xhtml");
        discipline.click(page.locator("a[href*='year=2024'][href*='adverse=true'][href*='ABOUT_TEAM']"));
        discipline.sees("届次：2024", "有无下列情形：有", "共 1 条");
        assertAccessible();

        discipline.press("届次：2024");
        discipline.seesNot("届次：2024");

        discipline.open("/supervisor/cases.xhtml?open=true");
        discipline.sees("未结案");
        discipline.press("进展：未结案");
        discipline.seesNot("：未结案");
    }
}
