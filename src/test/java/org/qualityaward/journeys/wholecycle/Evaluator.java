package org.qualityaward.journeys.wholecycle;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** One of the two sides that evaluate each other after an engagement. */
final class Evaluator extends Player {

    /** Not "没有", which ends in the same word. */
    private static final Pattern YES = Pattern.compile("^\\s*有\\s*$");

    private final String folder;

    Evaluator(Page page, String folder) {
        super(page);
        this.folder = folder;
    }

    /** Answers every item and seals the form; what the other side did stays hidden. */
    void evaluates(String about) {
        answers(about);
        seals();
    }

    /** The same, but for one thing that was not as it should be. */
    void complains(String about, String item, String facts) {
        answers(about);
        click(row(item).locator(".ui-selectonebutton .ui-button").filter(new Locator.FilterOptions().setHasText(YES)));
        row(item).locator("textarea").fill(facts);
        row(item).locator("textarea").press("Tab");
        rest();
        seals();
    }

    private void answers(String about) {
        open("/" + folder + "/evaluations.xhtml");
        Locator row = page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(about))
                .filter(new Locator.FilterOptions().setHasText("材料评审"));
        press(row, "去评价");
        everyChoice("form:ratings", "5");
        everyChoice("form:conducts", "没有");
    }

    private void seals() {
        press("签名并封存");
        sees("封存后任何人（包括您）都不能修改");
        signOpened("签名并封存");
        sees("已签名并封存");
    }

    private void everyChoice(String table, String choice) {
        for (Locator row : page.locator("[id='" + table + "'] tbody tr").all()) {
            click(row.locator(".ui-selectonebutton .ui-button")
                    .filter(new Locator.FilterOptions().setHasText(choice))
                    .first());
        }
    }

    void finds(String seal) {
        page.reload();
        sees(seal);
    }

    /** Whoever it is about answers in writing, and finds his answer there. */
    void answersTo(String letter, String statement) {
        open("/start.xhtml");
        click(page.locator("a[href*='hearing.xhtml']"));
        sees(letter);
        type("form:said", statement);
        sign("签名并提交", "签名并提交");
        sees("陈述已签名提交", statement);
    }

    /** Takes the newest signed document of a type home. */
    SignedPdf takesDocument(String type, Path home) {
        open("/documents.xhtml");
        choose("list:type", type);
        press("查询");
        click(page.locator("[id='list:table'] tr")
                .filter(new Locator.FilterOptions().setHasText(type))
                .first()
                .locator("a.q-code"));
        sees("有效", "文件没有被改动", "日志没有被改写");
        Download download =
                page.waitForDownload(() -> page.getByText("下载文件").first().click());
        Path file = home.resolve(download.suggestedFilename());
        download.saveAs(file);
        return new SignedPdf(file);
    }
}
