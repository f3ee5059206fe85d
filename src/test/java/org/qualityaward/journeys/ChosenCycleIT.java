package org.qualityaward.journeys;

import org.junit.jupiter.api.Test;
import org.qualityaward.testing.BrowserTest;
import org.qualityaward.testing.Screen;

/** Whoever chooses a finished cycle in the header reads that cycle, on every page under its stages, until he chooses again. */
class ChosenCycleIT extends BrowserTest {

    /** Filed and was reviewed in 2024 alone. */
    private static final String THEN = "示范十四号";

    @Test
    void theInstitutionReadsTheReviewOfAFinishedCycle() {
        login("institution");
        Screen institution = new Screen(page);
        institution.open("/institution/results.xhtml");
        institution.seesNot(THEN);
        choose(institution, "2024 届");
        for (String place : new String[] {"results", "assignments", "defence-order"}) {
            institution.open("/institution/" + place + ".xhtml");
            institution.sees(THEN);
        }
        choose(institution, "2026 届");
        institution.open("/institution/results.xhtml");
        institution.seesNot(THEN);
    }

    @Test
    void theOfficeReadsHowAFinishedCycleWasDecided() {
        login("office");
        Screen office = new Screen(page);
        choose(office, "2024 届");
        for (String place : new String[] {"review-progress", "ranking", "candidates", "meeting"}) {
            office.open("/office/" + place + ".xhtml");
            office.sees(THEN);
        }
        choose(office, "2026 届");
    }

    private static void choose(Screen reader, String cycle) {
        reader.page().locator("header summary").first().click();
        reader.press(reader.page().locator("header details[open]"), cycle);
    }
}
