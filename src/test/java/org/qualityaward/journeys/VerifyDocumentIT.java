package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.testing.BrowserTest;

/** The open page on which anybody verifies a file, and what everybody may fetch of the log. */
class VerifyDocumentIT extends BrowserTest {

    @Test
    void callsAFileThatWasNeverFiledHereInvalid(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("someone-elses.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        open("/public/verify.xhtml");
        page.locator("input[type='file']").setInputFiles(file);
        page.locator(".q-verify.bad").waitFor();
        assertShows("文件里没有任何签名");
        assertAccessible();
    }

    @Test
    void tellsNothingOfANumberWithoutItsDigest() {
        open("/public/verify.xhtml");
        page.locator("[id='lookUp:number']").fill("PJ-2026-0001");
        page.locator("[id='lookUp:sha256']").fill("0".repeat(64));
        click("#lookUp button");
        assertShows("没有登记");
    }

    @Test
    void servesTheLogsKeyAndTheRootToEverybody() throws IOException {
        Response key = open("/public/log/key");
        assertTrue(key.text().startsWith("wuhai-quality-award/log/"), key.text());
        assertEquals(
                200, page.request().get(key.url().replace("/key", "/root.pem")).status());
        assertEquals(
                200,
                page.request().get(key.url().replace("/key", "/checkpoint")).status());
        assertEquals(
                404, page.request().get(key.url().replace("/key", "/secret")).status());
    }

    @Test
    void answersAForgedNumberAsAMissingOne() {
        login("reviewer07");
        assertEquals(404, open("/document.xhtml?id=1").status());
        assertEquals(404, open("/document.xhtml?id=x").status());
        assertEquals(404, open("/document.xhtml").status());
        expectComplaint("404");
    }
}
