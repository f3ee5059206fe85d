package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityaward.testing.BrowserTest;

/** One account of each role signs in and finds its start page. */
class EveryRoleIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org01",
                "district-hbw",
                "office",
                "office-lead",
                "institution",
                "reviewer01",
                "head",
                "member1",
                "mayor",
                "discipline",
                "ecology",
                "sysadmin",
                "secadmin",
                "auditor"
            })
    void findsItsStartPage(String account) {
        login(account);
        assertTrue(page.url().endsWith("/start.xhtml"), page.url());
        screenshot(account);
        assertAccessible();
    }
}
