package org.qualityaward.journeys.wholecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.qualityaward.demo.Stagehand;

/** Whoever files for an organisation. */
final class Applicant extends Player {

    private static final Path EVIDENCE = Path.of("src/main/resources/demo/evidence");
    private static final String SUBMIT = "签署承诺并提交";
    private static final int YES = 0;
    private static final String FORM = "#content ";

    Applicant(Page page) {
        super(page);
    }

    void choosesPin() {
        open("/account/pin.xhtml");
        type("create:pin", Stagehand.PIN);
        type("create:again", Stagehand.PIN);
        press("生成签名密钥");
        sees("签名密钥已生成");
    }

    /** Begins a draft and leaves it. */
    void begins() {
        open("/applicant/application.xhtml");
        sees("申报 2026 届乌海市市长质量奖", "2026-04-17（周五）24:00");
        press("开始填报");
        sees("完成度", "1. 基本信息");
    }

    /** Every section of the form; what is missing is counted down to nothing. */
    void fillsIn(String district) {
        basics(district);
        declares();
        everyArea("p-", "本组织在市内同行业居前列，三年持续改进。");
        indicators();
        everyArea("a", "方法系统，已在各部门展开，近三年结果呈改进趋势。");
        press("保存并到下一部分");
        rest();
        datesBeforeItsFounding();
    }

    /** A quality system that is older than the organisation is told beside the field. */
    private void datesBeforeItsFounding() {
        type("content:since", "1901-01-01");
        press("保存并到下一部分");
        sees("早于成立日期");
        type("content:since", "2014-03-01");
        press("保存并到下一部分");
        rest();
        seesNot("早于成立日期");
    }

    private void basics(String district) {
        type("content:quality", "质量负责人");
        type("content:contact", "联系人");
        type("content:phone", "0473-1234567");
        type("content:staff", "1,284");
        choose("content:district", district);
        choose("content:industry", "C34");
        choose("content:size", "中型");
        choose("content:ownership", "民营");
        type("content:products", "矿用装备及其零部件");
    }

    private void declares() {
        for (Locator point : page.locator("[id^='content:d-'][role='radiogroup'], [id='content:higher']")
                .all()) {
            point.locator("label").nth(YES).dispatchEvent("click");
        }
        type("content:since", "2014-03-01");
    }

    private void everyArea(String prefix, String text) {
        page.locator(FORM + "textarea[id^='content:" + prefix + "']").all().forEach(area -> area.fill(text));
    }

    private void indicators() {
        page.locator(FORM + "#s4 input[id^='content:i']").all().forEach(figure -> figure.fill("12"));
    }

    /** One file of each indispensable kind, one of them declared a trade secret; the others are explained. */
    void documents() {
        uploads("营业执照", "licence.pdf");
        uploads("工艺与技术改造说明", "process.pdf");
        press(row("工艺与技术改造说明"), "无");
        sees("商业秘密");
        while (page.locator("[id='content:files'] a:visible")
                        .getByText("填写缺少的原因")
                        .count()
                > 0) {
            press("填写缺少的原因");
            page.locator("[id='content:files'] input[id$=':reason']").fill("本期无此项材料");
            press("保存原因");
        }
    }

    private void uploads(String kind, String file) {
        choose("content:kind", kind);
        page.locator("[id='content:upload'] input[type='file']").setInputFiles(EVIDENCE.resolve(file));
        row(kind).getByText("已上传").waitFor();
        rest();
    }

    private Locator row(String kind) {
        return page.locator("[id='content:evidenceTable'] tr").filter(new Locator.FilterOptions().setHasText(kind));
    }

    /** Changes a figure once more, ticks the commitment while that is being saved, and signs. */
    void submits() {
        sees("完成度 100%");
        String digest = page.locator(FORM + ".q-commit .q-hash").innerText();
        assertEquals(64, digest.replaceAll("\\s", "").length(), digest);
        page.locator(FORM + "#s4 input[id^='content:i']:enabled").first().fill("14");
        page.locator("label[for='content:read_input'], [id='content:read'] label, [id='content:read'] .ui-chkbox-label")
                .first()
                .click();
        rest();
        press(SUBMIT);
        sees("提交后不能修改。");
        signOpened(SUBMIT);
        sees("已提交，承诺书");
    }

    void follows(String... words) {
        open("/applicant/progress.xhtml");
        sees(words);
    }

    /** Supplements what the notice names, and can change nothing else. */
    void supplements() {
        open("/applicant/application.xhtml");
        sees("请按一次性告知补正。");
        assertTrue(page.locator("[id='content:phone']").isDisabled());
        page.locator(FORM + "#s4 input[id^='content:i']").first().fill("13.5");
        press("保存并到下一部分");
        submits();
    }

    /** What was not submitted in time is not received. */
    void comesTooLate() {
        open("/applicant/application.xhtml");
        sees("申报已于 2026-04-17 24:00 截止");
    }
}
