package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.testing.BrowserTest;

/** What an applicant does wrong in his form, or what happens to him there: told beside it, and nothing is lost. */
class BadInputIT extends BrowserTest {

    private static final String FORM = "/applicant/application.xhtml";
    private static final String UPLOAD = "input[type='file'][id$='upload_input']";
    private static final String REFUSED = ".ui-fileupload .ui-messages-error";
    private static final int MEGABYTES = 200;
    private static final String SCRIPT =
            "<script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\"><b>一二三四五六七八九十</b>";

    @BeforeEach
    void supplementing() {
        login("org02");
        open(FORM);
    }

    private Locator answer(int item) {
        return page.locator("textarea[id='content:a" + item + "']");
    }

    private void save() {
        page.evaluate("() => { window.saveDraft(); }");
        settle();
    }

    private void choose(Path... files) {
        page.locator(UPLOAD).setInputFiles(files);
        settle();
    }

    private static Path file(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    @Test
    void aProgramAnEmptyAndAFalseFileAreRefusedBesideTheButtonAndAGoodOneAmongThemIsKept(@TempDir Path folder)
            throws IOException {
        int before = page.locator("#s6 td a[href*='/files/']").count();
        choose(
                file(folder, "false.pdf", "no document"),
                file(folder, "good.pdf", "%PDF-1.7 a document"),
                file(folder, "program.exe", "MZ"),
                file(folder, "empty.pdf", ""));
        page.locator(REFUSED).getByText("empty.pdf").waitFor();
        String said = page.locator(REFUSED).innerText();
        assertTrue(said.contains("“program.exe”未上传：只接受"), said);
        assertTrue(said.contains("“false.pdf”的内容不是 PDF"), said);
        assertTrue(said.contains("“empty.pdf”为空（0 字节）"), said);
        assertEquals(before + 1, page.locator("#s6 td a[href*='/files/']").count());
        click(page.locator("#s6 button[title*='good.pdf']").first());
        click(page.locator(".ui-confirmdialog-yes"));
        assertEquals(before, page.locator("#s6 td a[href*='/files/']").count());
    }

    @Test
    void twoHundredMegabytesAreRefusedBeforeTheyAreSent(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(MEGABYTES * 1024L * 1024);
        }
        page.onRequest(request -> assertFalse("POST".equals(request.method()), "sent all the same"));
        choose(large);
        assertTrue(page.locator(REFUSED).innerText().contains("超过 100.0 MB"));
    }

    @Test
    void oneCharacterTooManyIsToldAndKept() {
        String was = answer(0).inputValue();
        int others = written() - was.codePointCount(0, was.length());
        answer(0).fill("字".repeat(50_000 - others));
        save();
        assertEquals(0, page.getByText("上限 50,000 字").count());
        answer(0).fill("字".repeat(50_001 - others));
        save();
        assertShows("各条目合计 50,001 字，上限 50,000 字，请删减 1 字");
        open(FORM);
        assertEquals(50_001 - others, answer(0).inputValue().length());
        answer(0).fill(was);
        save();
    }

    private int written() {
        String note = page.locator(".q-sections li").nth(4).locator("small").innerText();
        return Integer.parseInt(note.replaceAll("\\D", ""));
    }

    @Test
    void twoPagesOfOneDraftLoseNothing() {
        String first = answer(1).inputValue();
        String second = answer(2).inputValue();
        Page here = page;
        Page there = page.context().newPage();
        there.navigate(page.url());

        answer(1).fill("written here");
        save();
        page = there;
        answer(2).fill("written there");
        save();
        answer(2).fill("written there again");
        save();
        page = here;
        answer(2).fill("written here too");
        save();
        assertShows("您填写的仍在本页");
        assertEquals("written here too", answer(2).inputValue());

        open(FORM);
        assertEquals("written here", answer(1).inputValue(), "what the second page never touched");
        assertEquals("written there again", answer(2).inputValue());
        answer(1).fill(first);
        answer(2).fill(second);
        save();
    }

    @Test
    void anEndedSessionLeadsToTheDoorAndBackAndWhatWasTypedIsThere() {
        String was = answer(3).inputValue();
        answer(3).fill("typed while the session ended");
        page.context().clearCookies();
        click(page.locator("[id='content:next']"));
        page.waitForURL(url -> url.contains("/login.xhtml"));
        assertShows("登录后回到您要打开的页面");
        page.locator("input[name$='account']").fill("org02");
        page.locator("input[type='password']").fill(DEMO_PASSWORD);
        page.locator("input[type='password']").press("Enter");
        page.waitForURL(url -> url.endsWith(FORM));
        assertShows("已找回登录中断前输入");
        settle();
        open(FORM);
        assertEquals("typed while the session ended", answer(3).inputValue());
        answer(3).fill(was);
        save();
    }

    /** A form that is sent whole, such as one that asks for a file, is put aside by the server and played again after the door. */
    @Test
    void aWholeFormSentAfterTheSessionEndedIsAskedForAgainOnItsPage() {
        login("office");
        open("/office/applications.xhtml?states=EXAMINING");
        page.context().clearCookies();
        page.locator("[id='export:csv']").click();
        page.waitForURL(url -> url.contains("/login.xhtml"));
        page.locator("input[name$='account']").fill("office");
        page.locator("input[type='password']").fill(DEMO_PASSWORD);
        page.locator("input[type='password']").press("Enter");
        page.waitForURL(url -> url.endsWith("/office/applications.xhtml?states=EXAMINING"));
        assertShows("刚才提交的内容没有送达");
    }

    @Test
    void scriptInAFieldIsText() {
        String was = answer(4).inputValue();
        answer(4).fill(SCRIPT);
        save();
        open(FORM);
        assertEquals(SCRIPT, answer(4).inputValue());
        assertFalse(page.title().contains("broken"), page.title());
        answer(4).fill(was);
        save();
    }

    @Test
    void scriptInTheNameOfAFileIsRefusedBesideTheButton(@TempDir Path folder) throws IOException {
        choose(file(folder, "<img src=x onerror=document.title='broken'>.pdf", "%PDF-1.7 a document"));
        page.locator(REFUSED).getByText("文件名中有不能使用的字符").waitFor();
        assertEquals(0, page.locator("img[src='x']").count());
    }

    @Test
    void scriptFromThePublicIsTextOnTheOfficesPage() {
        asVisitor();
        open("/public/complaint.xhtml");
        page.locator("textarea[id$='facts']").fill(SCRIPT);
        page.locator("input[id$='name']").fill(SCRIPT.substring(0, 100));
        click(page.locator("[id$='truthful'] .ui-chkbox-box"));
        click(page.locator("button[id$='submit']"));
        String said = page.locator("[id='form:receipt']").innerText();
        String receipt = said.replaceAll("(?s).*(YJ-[0-9A-Z-]+).*", "$1");
        login("office");
        open("/office/opinions.xhtml");
        click(page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(receipt))
                .locator("button"));
        page.locator("#one").getByText(SCRIPT).waitFor();
        page.locator("#one").getByText(SCRIPT.substring(0, 100) + " ").first().waitFor();
        assertFalse(page.title().contains("broken"), page.title());
        assertEquals(0, page.locator("img[src='x']").count());
    }

    @Test
    void anAddressThatIsForgedBrokenOrAnothersIsAnsweredAlike() {
        String nobodys = page404("/document.xhtml?id=999999999");
        for (String address : List.of(
                "/document.xhtml?id=1",
                "/document.xhtml?id=abc",
                "/document.xhtml",
                "/applicant/evaluation.xhtml?id=1",
                "/applicant/evaluation.xhtml?id=99999999999999999999",
                "/applicant/evaluation.xhtml")) {
            assertEquals(nobodys, page404(address), address);
        }
        assertEquals(404, get("/files/1").status());
        assertEquals(nobodys, words("/office/application.xhtml?id=1", 403));
        expectComplaint("console");
    }

    private String page404(String address) {
        return words(address, 404);
    }

    private String words(String address, int status) {
        assertEquals(status, open(address).status(), address);
        return page.locator("main").innerText();
    }
}
