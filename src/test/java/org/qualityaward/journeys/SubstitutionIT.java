package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qualityaward.testing.BrowserTest;
import org.qualityaward.testing.Screen;

/**
 * A recusal, an objection and a substitution (Articles 25 and 34), by the hands of those whom they concern; the demo's
 * chapters carry the cycle to the points in between. It moves the clock, so it comes after everybody else.
 */
@Order(Integer.MAX_VALUE)
class SubstitutionIT extends BrowserTest {

    private static final String FIRST = "乌海市示范一号化工有限责任公司";
    private static final String SECOND = "乌海市示范二号焦化有限责任公司";
    private static final String THIRD = "乌海市示范三号电石有限责任公司";
    private static final String SEVENTH = "乌海市示范七号装备制造有限公司";

    /** Reviewers: the one who learns of an interest late, the one who takes his seat, the leader of their team. */
    private static final String LATE = "韩示例";

    private static final String SUBSTITUTE = "许示例";
    private static final double A_CHAPTER_TAKES = 240_000;

    /** A signature waits for a document to be rendered, on a machine that may be busy. */
    private static final double PATIENCE = 45_000;

    private Screen office;

    @Test
    @Timeout(900)
    void carriesARecusalAnObjectionAndASubstitution() {
        office = as("office");
        tell(1);
        recuseLate();
        fillTheSeat();
        tell(2);
        tell(3);
        keepAMemberAway();
        tell(4);
        countWithoutHim();
        cancel(objectAndUphold());
        substitute();
        tell(5);
        approve();
        certify();
    }

    /** A reviewer learns after he has scored that he has an interest: what he scored counts no more, the file is gone. */
    private void recuseLate() {
        Screen reviewer = as("reviewer10");
        reviewer.open("/reviewer/score-sheets.xhtml");
        reviewer.sees(FIRST);
        String sheet = reviewer.page()
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(FIRST))
                .first()
                .getAttribute("href");
        int files = reviewer.page().locator("[id$='_data'] > tr").count();

        reviewer.open("/reviewer/declarations.xhtml");
        reviewer.pressAndConfirm("发现新情况，重新声明");
        reviewer.click(reviewer.row(FIRST).locator(".q-answer2"));
        reviewer.choose("ground", "咨询");
        reviewer.enter("facts", "本人所在单位本月与该组织签订了工艺咨询合同。");
        reviewer.sign("签名提交", "签名并提交");
        reviewer.sees("声明已签名并归档");

        reviewer.seesNot(FIRST);
        reviewer.open("/reviewer/score-sheets.xhtml");
        reviewer.seesNot(FIRST);
        assertEquals(files - 1, reviewer.page().locator("[id$='_data'] > tr").count());
        reviewer.open("/start.xhtml");
        reviewer.seesNot(FIRST);
        answersAsIfItWereNotThere(reviewer, sheet.substring(sheet.indexOf("/reviewer")));

        Screen discipline = as("discipline");
        discipline.open("/supervisor/recusals.xhtml");
        discipline
                .page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(LATE))
                .filter(new Locator.FilterOptions().setHasText(FIRST))
                .filter(new Locator.FilterOptions().setHasText("因回避失效"))
                .waitFor();
    }

    /** An address that leads to what he must not know of answers like one that leads nowhere. */
    private static void answersAsIfItWereNotThere(Screen player, String path) {
        String nowhere = path.replaceFirst("id=\\d+", "id=999999999");
        assertEquals(404, player.statusOf(nowhere));
        assertEquals(404, player.statusOf(path));
    }

    /** Nothing goes on before somebody who has declared that he has no interest sits and has scored. */
    private void fillTheSeat() {
        office.open("/office/review-progress.xhtml");
        office.sees("有席位因回避空缺", "1 家申报组织有空缺席位");
        office.row(FIRST).getByText("3 / 3").waitFor();
        Screen leader = as("reviewer09");
        leader.open("/reviewer/consensus.xhtml");
        leader.press(FIRST);
        leader.pressAndConfirm("开启合议");
        leader.sees("有席位因回避空缺，须先替补并评分");

        Screen institution = as("institution");
        institution.open("/institution/assignments.xhtml");
        institution.press(institution.row(FIRST), "替补");
        assertFalse(candidates(institution).contains(SUBSTITUTE), "somebody who has not declared");
        assertFalse(candidates(institution).contains(LATE), "who was recused");

        Screen substitute = as("reviewer15");
        declareNoInterest(substitute);
        institution.open("/institution/assignments.xhtml");
        institution.press(institution.row(FIRST), "替补");
        institution.choose("who", SUBSTITUTE);
        institution.press(institution.page().locator(".ui-dialog:visible"), "替补");
        institution.row(FIRST).getByText(SUBSTITUTE).waitFor();

        leader.open("/reviewer/consensus.xhtml");
        leader.press(FIRST);
        leader.sees("开启合议（余 1 份评分表）");
        score(substitute);
        leader.open("/reviewer/consensus.xhtml");
        leader.press(FIRST);
        leader.pressAndConfirm("开启合议");
        leader.sees("逐项合议", SUBSTITUTE);
        leader.seesNot(LATE);
    }

    private static void declareNoInterest(Screen reviewer) {
        reviewer.open("/reviewer/declarations.xhtml");
        Locator left = reviewer.page().locator("tr[data-answered='false']");
        for (int lines = left.count(); lines > 0; lines--) {
            reviewer.click(left.first().locator(".q-answer1"));
        }
        reviewer.sign("签名提交", "签名并提交");
        reviewer.sees("声明已签名并归档");
    }

    private static void score(Screen reviewer) {
        reviewer.open("/reviewer/score-sheets.xhtml");
        reviewer.press(FIRST);
        percent(reviewer);
        for (int left = reviewer.page().locator(".q-items a").count() - 1; left > 0; left--) {
            reviewer.click(reviewer.page().locator("[id='sheet:next']"));
            percent(reviewer);
        }
        reviewer.sign("提交并冻结", "签名并冻结");
        reviewer.sees("评分表已冻结并归档。");
    }

    private static void percent(Screen reviewer) {
        reviewer.click(reviewer.page()
                .locator(".q-ruler .ui-button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*80\\s*$"))));
    }

    /** A member on the board of a candidate finds neither its name nor its file, nor how many there are. */
    private void keepAMemberAway() {
        Screen member = as("member2");
        member.open("/steering/candidates.xhtml");
        member.sees(FIRST, SECOND);
        member.seesNot(THIRD);
        Screen other = as("member3");
        other.open("/steering/candidates.xhtml");
        other.sees(THIRD);
        member.open("/steering/meeting.xhtml");
        member.seesNot(THIRD);
    }

    /** He leaves the denominator on that item alone, and the minutes print it. */
    private void countWithoutHim() {
        office.open("/office/meeting.xhtml");
        assertEquals(List.of("1", "7"), recusedAndVoting(THIRD));
        assertEquals(List.of("—", "8"), recusedAndVoting(FIRST));
    }

    private List<String> recusedAndVoting(String name) {
        Locator cells = office.row(name).locator("td");
        return List.of(cell(cells, 3), cell(cells, 4));
    }

    private static String cell(Locator cells, int place) {
        String text = cells.nth(place).innerText().strip();
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    private static void object(Screen citizen) {
        citizen.open("/public/notices.xhtml");
        citizen.sees("2026 届乌海市市长质量奖拟授奖名单公示", FIRST);
        citizen.click(
                citizen.page().locator(".q-choice label").filter(new Locator.FilterOptions().setHasText("异议（实名）")));
        citizen.choose("form:organization", FIRST);
        citizen.type("form:facts", "该组织 2025 年 3 月发生过一起未报告的生产安全责任事故，造成人员重伤，与其申报材料中的声明不符。");
        citizen.type("form:name", "伍例民");
        citizen.type("form:phone", "0473-0000999");
        citizen.page().locator("[id='form:truthful'] .ui-chkbox-label").click();
        citizen.press("提交异议");
    }

    /** Somebody of the town objects within the seven working days; the office finds it true. */
    private String objectAndUphold() {
        Screen citizen = asStranger();
        object(citizen);
        citizen.sees("已收到。您的受理编号是");
        String receipt = citizen.page()
                .locator("[id='form:receipt']")
                .innerText()
                .replaceAll("(?s).*编号是 ([0-9A-Z-]+)[，。].*", "$1");

        office.open("/office/opinions.xhtml");
        office.press(office.row(receipt), "办理");
        office.sees("伍例民");
        office.press("受理异议");
        office.sees("核实中");
        office.type("handle:finding", "经向应急管理部门调查，事故属实，性质为一般以上生产安全责任事故。");
        office.type("handle:reply", "经查属实，将依规处理。");
        office.press("认定属实");
        office.sign("签署核实结论");
        office.sees("异议属实");
        return receipt;
    }

    /** The head cancels its place, and sees before he signs who moves up. */
    private void cancel(String receipt) {
        Screen head = as("head");
        head.open("/start.xhtml");
        head.sees(FIRST);
        head.open("/steering/endorsement.xhtml");
        head.press("取消授奖资格");
        Locator dialog = head.page().locator(".ui-dialog:visible");
        dialog.getByText(SECOND).first().waitFor();
        dialog.getByText(SEVENTH).first().waitFor();
        head.type("reason", "异议经调查属实，取消其拟授奖资格。");
        head.sign("取消授奖资格");
        head.sees("已取消并确定递补。");

        Screen citizen = asStranger();
        citizen.open("/public/opinion.xhtml");
        citizen.type("form:number", receipt);
        citizen.press("查询");
        citizen.sees("异议属实", "经查属实，将依规处理。");
        object(citizen);
        citizen.sees("授奖资格已经取消，不再受理对它的异议");
    }

    /** Those who move up are published anew, with seven working days of their own. */
    private void substitute() {
        office.open("/office/publicity.xhtml");
        office.row(FIRST).getByText("已取消").first().waitFor();
        for (String name : List.of(SECOND, SEVENTH)) {
            office.press(office.row(name, "递补"), "声明无第十三条情形");
            office.confirm("声明无第十三条情形");
        }
        office.pressAndConfirm("公示名单");
        office.sees("已公示。", "07-17—07-27");

        Screen citizen = asStranger();
        citizen.open("/public/notices.xhtml");
        citizen.sees("2026 届乌海市市长质量奖递补名单公示", "2026-07-27", SECOND, SEVENTH);
        citizen.sees("对" + FIRST + "的异议经调查属实");
    }

    /** The head endorses what was held longest, the mayor approves the whole. */
    private void approve() {
        Screen head = as("head");
        head.open("/steering/endorsement.xhtml");
        head.seesNot(FIRST);
        head.sign("签署审核意见", "签署审核意见");
        head.sees("已审核。");
        Screen mayor = as("mayor");
        mayor.open("/mayor/approval.xhtml");
        mayor.sees(SECOND, SEVENTH);
        mayor.seesNot(FIRST);
        mayor.sign("签署批准", "签署批准");
        mayor.sees("已批准。");
        office.open("/office/approval.xhtml");
        Locator waiting = office.button(office.page().locator("main"), "声明无第十三条情形");
        while (waiting.count() > 0) {
            office.click(waiting);
            office.confirm("声明无第十三条情形");
        }
        office.pressAndConfirm("表彰并颁发证书");
        office.sees("已表彰。");
    }

    /** The substitute has a certificate that anybody can look up; the cancelled has none. */
    private void certify() {
        Screen citizen = asStranger();
        citizen.open("/public/winners.xhtml");
        citizen.sees(SECOND, THIRD, SEVENTH);
        citizen.seesNot(FIRST);
        String certificate =
                citizen.row(SECOND).innerText().replaceAll("(?s).*?(WHZL[0-9A-Z-]+|[A-Z]+-2026-[0-9]+).*", "$1");
        citizen.open("/public/certificate.xhtml?no=" + certificate);
        citizen.sees("证书真实，现在有效", SECOND);

        Screen cancelled = as("org01");
        cancelled.open("/applicant/progress.xhtml");
        cancelled.sees("取消");
        Screen awarded = as("org02");
        awarded.open("/applicant/honour.xhtml");
        awarded.sees("市长质量奖", certificate);
    }

    private void tell(int chapter) {
        office.open("/demo/clock.xhtml");
        office.pressAndConfirm("讲第 " + chapter + " 章");
        office.page()
                .getByText("第 " + chapter + " 章已讲完")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.VISIBLE)
                        .setTimeout(A_CHAPTER_TAKES));
    }

    private static String candidates(Screen institution) {
        return String.join(
                " ",
                institution.page().locator("[id='replace:who_input'] option").allTextContents());
    }

    private Screen as(String account) {
        login(account).context().setDefaultTimeout(PATIENCE);
        return new Screen(page);
    }

    private Screen asStranger() {
        newScreen(1280, 1600, "zh-CN").context().setDefaultTimeout(PATIENCE);
        open("/public/notices.xhtml");
        return new Screen(page);
    }
}
