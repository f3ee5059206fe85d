package org.qualityaward.journeys.wholecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A member of the team on the premises, with a phone and a line that comes and goes. */
final class OnSite extends Player {

    private static final int PHONE = 390;

    OnSite(Page page) {
        super(page);
    }

    void opensNotes(String applicant) {
        page.setViewportSize(PHONE, 844);
        open("/reviewer/site-visits.xhtml");
        press(applicant);
        press("现场记录");
        state("已保存");
        int width = (int) page.evaluate("() => document.documentElement.scrollWidth");
        assertTrue(width <= PHONE, "the page is " + width + " wide");
    }

    /** In a cellar: what is typed is sent in vain, stays on the phone and is said to. */
    void findsWithoutALine(String finding, String words) {
        page.context().setOffline(true);
        page.waitForRequest(request -> request.url().endsWith("/save"), () -> finds(finding, words));
        state("离线，已存于本机（1 项）");
        assertTrue(kept().contains(words));
    }

    /** Out again: it is sent by itself, and lies no longer on the phone. */
    void comesBack() {
        page.context().setOffline(false);
        state("已保存");
        assertEquals("", kept());
    }

    void finds(String finding, String words) {
        card().locator("label")
                .filter(new Locator.FilterOptions().setHasText(finding))
                .click();
        card().locator("textarea").fill(words);
    }

    void seesSaved(String words) {
        state("已保存");
        page.reload();
        assertEquals(words, card().locator("textarea").inputValue());
    }

    /** Somebody else was faster; nothing is overwritten unseen. */
    void findsTheOther(String theirs, String mine) {
        state("有内容未能保存");
        assertTrue(card().locator(".q-theirs").innerText().contains(theirs));
        assertTrue(kept().contains(mine));
        press("采用对方的");
        state("已保存");
        assertEquals(theirs, card().locator("textarea").inputValue());
    }

    void takesPhoto() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", png);
        card().locator("input[type=file]").setInputFiles(new FilePayload("现场.png", "image/png", png.toByteArray()));
        Locator small = card().locator(".q-photos img");
        small.waitFor();
        page.waitForFunction("() => document.querySelector('.q-photos img').naturalWidth > 0");
        assertEquals(320, (int) small.evaluate("image => image.naturalWidth"));
        String whole = card().locator(".q-photos a").getAttribute("href");
        String type = page.request()
                .get(page.url().replaceFirst("^(https?://[^/]+).*", "$1") + whole)
                .headers()
                .get("content-type");
        assertTrue(type.startsWith("image/jpeg"), type);
        page.setViewportSize(1280, 900);
    }

    private Locator card() {
        return page.locator("[data-card^='point']").first();
    }

    private void state(String words) {
        page.locator("#notesState")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    /** What lies in the browser for this writer; empty for nothing. */
    private String kept() {
        Object all = page.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('visit '))"
                + ".map(key => localStorage.getItem(key)).join()");
        assertFalse(all == null);
        return all.toString();
    }
}
