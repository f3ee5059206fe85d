package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Arrays;
import java.util.List;
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
    @ValueSource(strings = {"/metrics", "/health", "/WEB-INF/web.xml"})
    void learnsNothingAboutTheServer(String path) {
        APIResponse answer = get(path);
        assertTrue(Set.of(403, 404).contains(answer.status()), "status " + answer.status());
        assertNull(answer.headers().get("server"));
        assertNull(answer.headers().get("x-powered-by"));
        assertFalse(answer.text().contains("Payara"));
    }

    /** What is open to programs is described for them, and nothing else is; the first asking reads the whole application. */
    @Test
    void findsTheOpenLogDescribedAndNothingElse() {
        String described = page.request()
                .get(address() + "/openapi", RequestOptions.create().setTimeout(60_000))
                .text();
        List<String> paths = Arrays.stream(described.split("(?m)^(?=\\S)"))
                .filter(part -> part.startsWith("paths:"))
                .flatMap(String::lines)
                .filter(line -> line.matches(" {2}\\S.*"))
                .map(line -> line.replace("\"", "").strip())
                .toList();
        assertFalse(paths.isEmpty(), described);
        assertTrue(paths.stream().allMatch(path -> path.startsWith("/public/log/")), paths.toString());
        assertEquals(200, get("/public/log/checkpoint").status());
        APIResponse tile = get("/public/log/tile/0/000.p/1");
        assertEquals(32, tile.body().length);
        assertTrue(tile.headers().get("cache-control").contains("immutable"));
        assertEquals(404, get("/public/log/tile/0/000.p/0").status());
        assertEquals(404, get("/public/log/tile/entries/000").status());
    }
}
