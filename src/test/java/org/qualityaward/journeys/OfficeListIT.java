package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.testing.BrowserTest;
import org.qualityaward.testing.Screen;

/**
 * The office's list of applications works the same however often it is opened, though from the second time on it is written as
 * it was drawn the first time.
 */
class OfficeListIT extends BrowserTest {

    private static final String LIST = "/office/applications.xhtml";

    private Screen office;

    @BeforeEach
    void openedTwice() {
        login("office");
        office = new Screen(page);
        office.open(LIST);
        List<String> drawn = names();
        office.open(LIST);
        assertEquals(drawn, names());
        assertTrue(drawn.size() > 5, drawn.toString());
    }

    @Test
    void rowsAreChosenUrgedAndTakenAlong() throws Exception {
        choose(0);
        choose(1);
        office.sees("已选 2 条");
        Locator bulk = page.locator("[id='content:bulk']");
        String sheet = Files.readString(page.waitForDownload(() ->
                        office.button(page.locator("[id='export']"), "导出 CSV").click())
                .path());
        assertTrue(sheet.contains(names().get(0)), sheet);
        office.press(bulk, "发送催办");
        assertEquals(
                1,
                page.locator("[id='messages'] li, .ui-messages li, .ui-growl-item")
                        .count());
    }

    @Test
    void whatIsSearchedForIsFoundAndTheRestComesBack() {
        List<String> all = names();
        office.type("content:text", "示范六号");
        office.press("查询");
        assertEquals(1, names().size());
        office.press("清除条件");
        assertEquals(all, names());
    }

    @Test
    void theListIsTurnedRound() {
        Locator byName = page.locator("th.ui-sortable-column").nth(1);
        office.click(byName);
        List<String> rising = names();
        office.click(byName);
        assertEquals(rising.get(0), names().get(names().size() - 1));
    }

    private void choose(int row) {
        office.click(page.locator("[id='content:rows_data'] .ui-chkbox-box").nth(row));
    }

    private List<String> names() {
        return page.locator("[id='content:rows_data'] td.q-full").allInnerTexts();
    }
}
