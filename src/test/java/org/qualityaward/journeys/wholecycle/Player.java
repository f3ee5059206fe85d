package org.qualityaward.journeys.wholecycle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.regex.Pattern;
import org.qualityaward.demo.Stagehand;

/** Somebody at a screen of his own: what a person does with a page, each act waiting for what the person waits for. */
class Player {

    private static final String AT_REST =
            "() => document.readyState === 'complete'" + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())";

    private static final int PATIENCE = 30_000;
    private static final int A_MOMENT = 2_000;
    private static final int TRIES = 5;

    final Page page;
    private final String address;

    Player(Page page) {
        this.page = page;
        page.setDefaultTimeout(Integer.getInteger("it.patience", PATIENCE));
        this.address = page.url().replaceFirst("^(https?://[^/]+).*", "$1");
    }

    /** Opens a page of the application. */
    void open(String path) {
        page.navigate(address + path);
    }

    /** The words stand on the page, where they can be seen. */
    void sees(String... words) {
        for (String word : words) {
            page.getByText(word)
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .first()
                    .waitFor();
        }
    }

    void seesNot(String word) {
        assertFalse(page.locator("main").innerText().contains(word), word + " at " + page.url());
    }

    /** Presses the button, or follows the link, that bears exactly these words. */
    void press(String words) {
        press(page.locator("body"), words);
    }

    void press(Locator within, String words) {
        click(button(within, words));
    }

    void click(Locator target) {
        target.first().click();
        rest();
    }

    Locator button(Locator within, String words) {
        return within.locator("button:visible, a:visible")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile(
                                "^\\s*" + words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "\\s*$")));
    }

    /** Presses a button and then, in the dialog that asks again, the one that means it. */
    void pressAndConfirm(String words, String meant) {
        press(words);
        confirm(meant);
    }

    void confirm(String meant) {
        press(page.locator(".ui-confirm-dialog"), meant);
    }

    /** Types into the field whose id ends so, as if it had been empty. */
    void type(String field, String text) {
        Locator input = page.locator("[id$='" + field + "']:visible").first();
        input.fill(text);
    }

    /** Types and goes on to the next field, so that the page takes note. */
    void enter(String field, String text) {
        Locator input = page.locator("[id$='" + field + "']:visible").first();
        input.fill(text);
        input.press("Tab");
        rest();
    }

    /** Chooses from a list. */
    void choose(String field, String option) {
        choose(page.locator("[id$='" + field + "']:visible").first(), option);
    }

    /** A list closes itself when the page under it moves, and is opened again. */
    void choose(Locator list, String option) {
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

    /** Chooses the n-th answer of a question. */
    void answer(String question, int nth) {
        page.locator("label[for$='" + question + ":" + nth + "']").first().click();
    }

    /** Opens the dialog for a signature, enters the PIN and signs. */
    void sign(String opener, String act) {
        press(opener);
        signOpened(act);
    }

    void signOpened(String act) {
        Locator dialog = page.locator(".ui-dialog:visible");
        // Set and not typed: a dialog that takes the focus late would have the PIN written into its first field.
        dialog.locator("input[type='password']").evaluate("(field, pin) => { field.value = pin; }", Stagehand.PIN);
        press(dialog, act);
    }

    /** Waits until the page has nothing under way. */
    void rest() {
        page.waitForFunction(AT_REST);
    }

    /** Concludes every point of a sheet as kept, and says on what basis. */
    void passesSheet() {
        page.locator(".q-sheet [role='radiogroup']")
                .all()
                .forEach(point -> point.locator("label").first().dispatchEvent("click"));
        page.locator(".q-sheet textarea").all().forEach(basis -> basis.fill("查阅原件，与申报材料一致"));
    }

    /** Declares that there is no interest in any applicant, and signs. */
    void declaresNoInterest(String folder) {
        open("/" + folder + "/declarations.xhtml");
        Locator open = page.locator("[id='table'] [role='radio'][aria-checked='false']:visible")
                .filter(new Locator.FilterOptions().setHasText("无利害关系"));
        while (page.locator("tr[data-answered='false']").count() > 0) {
            click(page.locator("tr[data-answered='false']").first().locator(".q-answer1"));
        }
        sign("签名提交", "签名并提交");
        sees("声明已签名并归档");
    }
}
