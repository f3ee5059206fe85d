package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityaward.testing.BrowserTest;

/** What a stranger finds, and what not. */
class NobodySignedInIT extends BrowserTest {

    @Test
    void readsTheLoginPage() {
        assertEquals(200, open("/login.xhtml").status());
        assertAccessible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/start.xhtml", "/office/applications.xhtml", "/admin/people.xhtml", "/reviewer/tasks.xhtml"})
    void isAskedToSignInBeforeAnyInnerPage(String inner) {
        open(inner);
        assertTrue(page.url().contains("/login.xhtml"), page.url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/health", "/openapi", "/WEB-INF/web.xml"})
    void learnsNothingAboutTheServer(String path) {
        APIResponse answer = get(path);
        assertTrue(Set.of(403, 404).contains(answer.status()), "status " + answer.status());
        assertNull(answer.headers().get("server"));
        assertNull(answer.headers().get("x-powered-by"));
        assertFalse(answer.text().contains("Payara"));
    }
}
