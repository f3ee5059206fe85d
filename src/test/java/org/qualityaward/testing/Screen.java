package org.qualityaward.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.regex.Pattern;
import org.qualityaward.demo.Stagehand;

/** Somebody's screen among those of several people in one journey: each act waits for what the person waits for. */
public class Screen {

    private static final String AT_REST =
            "() => document.readyState === 'complete' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())";

    private static final int A_MOMENT = 2_000;
    private static final int TRIES = 5;

    protected final Page page;
    private final String address;

    /** @param page shows some page of the application already */
    public Screen(Page page) {
        this.page = page;
        this.address = page.url().replaceFirst("^(https?://[^/]+).*", "$1");
    }

    public Page page() {
        return page;
    }

    /** Opens a page of the application. */
    public void open(String path) {
        page.navigate(address + path);
    }

    /** The status that an address answers with, asked with the cookies of this screen. */
    public int statusOf(String path) {
        return page.request().get(address + path).status();
    }

    /** The words stand on the page, where they can be seen. */
    public void sees(String... words) {
        for (String word : words) {
            page.getByText(word)
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .first()
                    .waitFor();
        }
    }

    public void seesNot(String word) {
        assertFalse(page.locator("main").innerText().contains(word), word + " at " + page.url());
    }

    /** The first row of a table that has all of these words. */
    public Locator row(String... words) {
        Locator rows = page.locator("tr");
        for (String word : words) {
            rows = rows.filter(new Locator.FilterOptions().setHasText(word));
        }
        return rows.first();
    }

    /** Presses the button, or follows the link, that bears exactly these words. */
    public void press(String words) {
        press(page.locator("body"), words);
    }

    public void press(Locator within, String words) {
        click(button(within, words));
    }

    public void click(Locator target) {
        target.first().click();
        rest();
    }

    public Locator button(Locator within, String words) {
        return within.locator("button:visible, a:visible")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile(
                                "^\\s*" + words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "\\s*$")));
    }

    /** Presses a button and then, in the dialog that asks again, the one of the same words. */
    public void pressAndConfirm(String words) {
        pressAndConfirm(words, words);
    }

    /** Presses a button and then, in the dialog that asks again, the one that means it. */
    public void pressAndConfirm(String words, String meant) {
        press(words);
        confirm(meant);
    }

    public void confirm(String words) {
        press(page.locator(".ui-confirm-dialog"), words);
    }

    /** Types into the field whose id ends so. */
    public void type(String field, String text) {
        field(field).fill(text);
    }

    /** Types and goes on to the next field, so that the page takes note. */
    public void enter(String field, String text) {
        field(field).fill(text);
        field(field).press("Tab");
        rest();
    }

    private Locator field(String field) {
        return page.locator("[id$='" + field + "']:visible").first();
    }

    /** Chooses from a list. */
    public void choose(String field, String option) {
        choose(field(field), option);
    }

    /** A list closes itself when the page under it moves, as a click that scrolls would have it, and is opened again. */
    public void choose(Locator list, String option) {
        Locator opened = list.locator("[aria-expanded='true']").first();
        for (int tries = 1; !opened.isVisible(); tries++) {
            list.click();
            try {
                opened.waitFor(new Locator.WaitForOptions().setTimeout(A_MOMENT));
            } catch (TimeoutError moved) {
                assertTrue(tries < TRIES, "the list of " + option + " stays closed");
            }
        }
        page.locator("[id='" + list.getAttribute("id") + "_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .dispatchEvent("click");
        rest();
    }

    /** Opens the dialog for a signature and signs. */
    public void sign(String opener, String act) {
        press(opener);
        sign(act);
    }

    /** Enters the PIN into the dialog that is open, and signs. */
    public void sign(String act) {
        Locator dialog = page.locator(".ui-dialog:visible");
        // Set and not typed: a dialog that takes the focus late would have the PIN written into its first field.
        dialog.locator("input[type='password']").evaluate("(field, pin) => { field.value = pin; }", Stagehand.PIN);
        press(dialog, act);
    }

    /** Waits until the page has nothing under way. */
    public void rest() {
        page.waitForFunction(AT_REST);
    }
}
