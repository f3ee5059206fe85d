package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityaward.shared.TextBundle;
import org.qualityaward.testing.BrowserTest;

/**
 * One account of each role signs in and finds its start page; every place that the navigation offers anybody opens, in
 * words, without a barrier and within the screen, a telephone's too.
 */
class EveryPageIT extends BrowserTest {

    /** A key that no bundle knew, shown in place of a text. */
    private static final Pattern RAW_KEY = Pattern.compile(
            "\\?\\?\\?|\\b(?:" + String.join("|", TextBundle.ROOMS) + ")\\.[A-Za-z][\\w-]*\\.[A-Za-z][\\w.-]*");

    /** A place that several are offered is looked at once, and for the others only opened. */
    private static final Set<String> SEEN = new HashSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office",
                "office-lead",
                "district-hn",
                "org01",
                "institution",
                "reviewer07",
                "head",
                "member1",
                "mayor",
                "discipline",
                "tax",
                "sysadmin",
                "secadmin",
                "auditor"
            })
    void opensInBothLanguagesForWhomeverItIsOffered(String account) {
        login(account);
        assertTrue(page.url().endsWith("/start.xhtml"), page.url());
        screenshot(account);
        assertAccessible();
        List<String> places = places(".q-menu a");
        assertFalse(places.isEmpty(), "places for " + account);
        List<String> unseen = places.stream().filter(SEEN::add).toList();
        for (String place : unseen) {
            inspect(place);
        }
        open("/start.xhtml?language=en");
        for (String place : unseen) {
            assertEquals(List.of(), wrongWith(place), place + " in English");
            assertFitsATelephone(place + " in English");
        }
        places.removeAll(unseen);
        for (String place : places) {
            assertEquals(200, get(place).status(), place + " for " + account);
        }
    }

    @Test
    void opensToTheWholeTown() {
        open("/login.xhtml");
        inspect("/login.xhtml");
        open("/public/notices.xhtml");
        for (String place : places(".q-opennav a")) {
            inspect(place);
        }
    }

    private void inspect(String place) {
        assertEquals(List.of(), wrongWith(place), place);
        assertAccessible();
        assertFitsATelephone(place);
    }

    private void assertFitsATelephone(String place) {
        page.setViewportSize(390, 844);
        assertEquals(0, widerThanTheScreen(), place + " is wider than a telephone");
        page.setViewportSize(1280, 900);
    }

    private List<String> wrongWith(String place) {
        List<String> wrong = new ArrayList<>();
        Response answer = open(place);
        if (answer.status() != 200) {
            wrong.add("status " + answer.status());
        }
        if (page.locator("h1").count() != 1
                || page.locator("h1").first().innerText().isBlank()) {
            wrong.add("no one heading");
        }
        Matcher raw = RAW_KEY.matcher(words());
        while (raw.find()) {
            wrong.add("no text for " + raw.group());
        }
        if (widerThanTheScreen() > 0) {
            wrong.add("wider than the screen by " + widerThanTheScreen());
        }
        return wrong;
    }

    private int widerThanTheScreen() {
        Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        return Math.max(0, ((Number) wider).intValue());
    }

    /** What the page says, without what it quotes as code. */
    private String words() {
        return (String) page.evaluate("""
                () => {
                  const body = document.body.cloneNode(true);
                  body.querySelectorAll('script, .q-code, .q-hash, select').forEach(each => each.remove());
                  return body.textContent;
                }
                """);
    }

    private List<String> places(String selector) {
        Object paths = page.evaluate(
                "selector => [...new Set([...document.querySelectorAll(selector)].map(a => a.pathname + a.search))]",
                selector);
        List<String> places = new ArrayList<>();
        ((List<?>) paths).forEach(path -> places.add((String) path));
        return places;
    }
}
