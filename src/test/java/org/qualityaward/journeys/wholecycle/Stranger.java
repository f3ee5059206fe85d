package org.qualityaward.journeys.wholecycle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Somebody of the public, not signed in. */
final class Stranger extends Player {

    Stranger(Page page) {
        super(page);
    }

    void readsAnnouncement() {
        open("/public/notices.xhtml");
        sees("2026 届乌海市市长质量奖评审公告", "公告中");
        sees("公布日（不计）", "2026-03-02", "2026-03-03", "2026-03-16", "共 10 个工作日");
        sees("2026 年 3 月 16 日 24 时止", "申报截止时间为 2026 年 4 月 17 日 24 时", "评审不收取任何费用");
    }

    /** An opinion on the results needs no name; the receipt tells later what became of it. */
    String opines(String applicant, String facts) {
        open("/public/notices.xhtml");
        sees("征求意见中");
        press("关于公布 2026 届乌海市市长质量奖评审结果并公开征求意见的公告");
        sees("2026-06-11", "2026-06-12", "2026-07-01", "共 20 日（自然日）", applicant);
        choose("form:organization", applicant);
        type("form:facts", facts);
        page.locator("label[for='form:truthful_input'], [id='form:truthful'] .ui-chkbox-label")
                .first()
                .click();
        press("提交意见");
        sees("已收到。您的受理编号是");
        return page.locator("[id='form:receipt']").innerText().replaceAll("(?s).*编号是 ([0-9A-Z-]+)，.*", "$1");
    }

    void asksForReply(String receipt) {
        open("/public/opinion.xhtml");
        type("form:number", receipt);
        press("查询");
        sees("未采纳");
    }

    void readsProposedList(String... names) {
        open("/public/notices.xhtml");
        sees("公示中", "2026-07-14", "2026-07-22", "共 7 个工作日");
        sees(names);
    }

    /** The number of the certificate, as the list of winners tells everybody. */
    String findsWinner(String name) {
        open("/public/winners.xhtml");
        Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(name));
        row.getByText("2030-08-05").waitFor();
        return row.locator("a").innerText();
    }

    /** Whoever is handed a certificate looks it up by its number. */
    void looksUp(String certificate, String holder) {
        open("/public/certificate.xhtml?no=" + certificate);
        sees("证书真实，现在有效", holder, "乌海市市长质量奖（2026 届）", "至 2030-08-05", "未被撤销");
    }

    /** And whoever is handed a file lets the page examine it. */
    void examines(Path file, String verdict) {
        open("/public/verify.xhtml");
        page.locator("input[type='file']").setInputFiles(file);
        sees("核验结果：" + file.getFileName(), verdict);
    }
}
