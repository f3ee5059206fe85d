package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.qualityaward.testing.BrowserTest;

/**
 * Whoever declares for many by keyboard may be faster than the server: each key is one answer, saved once, and none is lost. It
 * comes early, before another test signs.
 */
@Order(2)
class DeclaringByKeyboardIT extends BrowserTest {

    private static final int KEYS = 6;

    private final List<String> sent = new ArrayList<>();

    @Test
    void eachKeyIsOneAnswerHoweverFast() {
        login("office2");
        open("/office/declarations.xhtml");
        int before = open().count();
        assertTrue(before > KEYS, before + " wait for an answer");
        page.onRequest(this::note);
        for (int key = 0; key < KEYS; key++) {
            page.keyboard().press("1");
        }
        settle();
        page.waitForCondition(() -> open().count() == before - KEYS);
        assertEquals(KEYS, sent.size(), sent.toString());
        assertEquals(KEYS, sent.stream().distinct().count(), sent.toString());
        open("/office/declarations.xhtml");
        assertEquals(before - KEYS, open().count(), "saved as one goes");

        // An interest takes the focus to its particulars, and Escape back to the rows, where the keys go on.
        page.keyboard().press("2");
        page.waitForCondition(() -> "combobox".equals(page.evaluate("document.activeElement.getAttribute('role')")));
        page.keyboard().press("Escape");
        assertEquals("BODY", page.evaluate("document.activeElement.tagName"));
        page.keyboard().press("1");
        settle();
        page.waitForCondition(() -> open().count() == before - KEYS - 1);
    }

    private void note(Request request) {
        if ("POST".equals(request.method())) {
            sent.add(request.postData().replaceAll("(?s).*source=([^&]*).*", "$1"));
        }
    }

    private Locator open() {
        return page.locator(".q-declare tr[data-answered='false']");
    }
}
