package org.qualityaward.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Crossing;
import org.qualityaward.testing.PageClient;
import org.qualityaward.testing.ServerIT;

/**
 * What a reader sees when something fails that is over a moment later: a page is opened once more by itself, a form stays as
 * it was filled in, and a page that asks by itself asks again.
 */
class FailingPageIT extends ServerIT {

    private static final String PATH = "/public/failing.xhtml?id=7";
    private static final String FORM = "form";
    private static final String DONE = "第7条";
    private static final long PATIENCE = 60;

    @Inject
    Failing failing;

    @Inject
    Crossing crossing;

    @Inject
    HttpServletRequest server;

    private PageClient client;

    @BeforeEach
    void open() {
        client = new PageClient(server);
        failing.isWell();
    }

    private static RuntimeException collision() {
        return new PersistenceException(new SQLException("A lock could not be obtained", "40001"));
    }

    private static RuntimeException defect() {
        return new IllegalStateException("A defect of the tests, not of the application");
    }

    @Test
    void aPageThatCollidedIsOpenedOnceMore() throws Exception {
        failing.failsToRead(collision(), 1);
        HttpResponse<String> answer = client.open(PATH);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Nothing fails"));
        assertTrue(answer.uri().toString().endsWith("?id=7"), answer.uri().toString());
    }

    /** Two pages that really wait for each other in the database: one is given up, and both are shown. */
    @Test
    void ofTwoPagesThatCrossBothAreShown() throws Exception {
        failing.reads(crossing.ways());
        List<CompletableFuture<HttpResponse<String>>> both = List.of(client.opening(PATH), client.opening(PATH));
        for (CompletableFuture<HttpResponse<String>> page : both) {
            HttpResponse<String> answer = page.get(PATIENCE, TimeUnit.SECONDS);
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("Nothing fails"));
        }
    }

    @Test
    void andNotForEver() throws Exception {
        failing.failsToRead(collision(), 100);
        assertEquals(500, client.open(PATH).statusCode());
        failing.isWell();
        assertEquals(200, client.open(PATH).statusCode());
    }

    @Test
    void aDefectIsShownAtOnce() throws Exception {
        failing.failsToRead(defect(), 1);
        assertEquals(500, client.open(PATH).statusCode());
    }

    @Test
    void aFormThatCollidedStaysAsItWasFilledIn() throws Exception {
        String page = client.read(PATH);
        failing.failsToAct(collision(), 1);
        Map<String, String> form = Map.of(FORM, FORM, "form:typed", "本单位今年迁址。", "form:send", "");
        String answer = client.post(PATH, page, form);
        assertTrue(answer.contains("此刻另有人正在办理同一事项"), answer);
        assertTrue(answer.contains("本单位今年迁址。"), "what was typed is still there");
        assertFalse(answer.contains(DONE));
        assertTrue(client.post(PATH, answer, form).contains(DONE), "sent again it is done");
    }

    @Test
    void aFormThatWasCarriedOutIsNotLostWhereItsAnswerCollided() throws Exception {
        String page = client.read(PATH);
        failing.failsToRead(collision(), 1);
        String answer = client.post(PATH, page, Map.of(FORM, FORM, "form:typed", "", "form:send", ""));
        assertEquals(1, failing.done(), "once");
        assertTrue(answer.contains("Nothing fails"), "the page as it stands now");
    }

    @Test
    void norWhereOnlyAPartOfThePageWasToBeDrawn() throws Exception {
        String page = client.read(PATH);
        failing.failsToRead(collision(), 1);
        String answer = client.ask(PATH, page, FORM, "form:send");
        assertTrue(answer.contains("<redirect url=\"" + server.getContextPath() + PATH + "\""), answer);
        assertEquals(1, failing.done(), "once");
    }

    @Test
    void aPageThatAsksByItselfAsksAgain() throws Exception {
        String page = client.read(PATH);
        failing.failsToAct(defect(), 5);
        for (int question = 0; question < 5; question++) {
            String answer = client.ask(PATH, page, FORM, "form:poll");
            assertTrue(answer.contains("<partial-response"), answer);
            assertFalse(answer.contains("redirect"), answer);
        }
        assertTrue(client.ask(PATH, page, FORM, "form:poll").contains("form:typed"), "drawn anew");
    }

    @Test
    void butDoesNotGoOnForEver() throws Exception {
        String page = client.read(PATH);
        failing.failsToAct(defect(), 6);
        for (int question = 0; question < 5; question++) {
            client.ask(PATH, page, FORM, "form:poll");
        }
        assertTrue(client.ask(PATH, page, FORM, "form:poll").contains("error.xhtml?what=500"));
    }

    /** What somebody presses is not asked by itself: he must know that it failed. */
    @Test
    void whatIsPressedIsAnsweredAlsoWhereDrawingFails() throws Exception {
        String page = client.read(PATH);
        failing.failsToRead(defect(), 1);
        assertTrue(client.ask(PATH, page, FORM, "form:send").contains("error.xhtml?what=500&amp;incident="));
    }

    @Test
    void whatIsPressedIsAnswered() throws Exception {
        String page = client.read(PATH);
        failing.failsToAct(defect(), 1);
        assertTrue(client.ask(PATH, page, FORM, "form:send").contains("error.xhtml?what=500"));
    }
}
