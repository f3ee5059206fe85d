package org.qualityaward.journeys.wholecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.qualityaward.demo.Stagehand;

/**
 * One cycle as its people live through it, chapter by chapter. Three organisations want the award: one that registers
 * itself and wins it, a neighbour whose supplement brings a loss to light, and one that never submits what it began.
 */
final class Story {

    private static final String WINNER = Newcomer.NAME;
    private static final String NEIGHBOUR = "乌海市示范二号焦化有限责任公司";
    private static final String TEAM = "第 1 专家评审小组";
    private static final List<String> REVIEWERS = List.of("reviewer01", "reviewer02", "reviewer04");
    private static final List<String> PRESENT = List.of("head", "deputy1", "deputy2", "member1", "member3", "member4");
    private static final List<String> ON_LEAVE = List.of("马样张", "唐样板", "曹试点");
    private static final String TOLD = "合议前一名评审员递送某机构的收费课程单。";
    private static final String LETTER = "有人反映评审期间有评审员推介收费培训，请说明有无此事。";
    private static final String STATEMENT = "有人问起培训渠道，我给了课程单，没有收取任何费用。";
    private static final String OPINION = "该企业在绿色改造方面成效明显，建议在全市推广其经验做法，供同行业学习。";

    private final BiFunction<String, String, Page> signIn;
    private final Supplier<Page> nobody;
    private final Path home;
    private final Consumer<String> provoked;
    private final Map<String, Page> screens = new HashMap<>();

    /** Screens come from whoever runs the browser, who is told what they are provoked to complain of; downloads go home. */
    Story(BiFunction<String, String, Page> signIn, Supplier<Page> nobody, Path home, Consumer<String> provoked) {
        this.signIn = signIn;
        this.nobody = nobody;
        this.home = home;
        this.provoked = provoked;
    }

    void planning() {
        Office office = new Office(at("office"));
        office.checksHolidays();
        office.opensCycle();
        office.plans();
    }

    void announcement() {
        clock().goTo("2026-03-02");
        new Office(at("office")).announces();
        Newcomer newcomer = new Newcomer(open("newcomer"));
        newcomer.fillsInRegistration();
        stranger().readsAnnouncement();
        clock().goTo("2026-03-16");
        newcomer.registers();
        new Office(at("office")).mayNotLeave("公告", "2026-03-16 24:00 届满");
        clock().passDeadline("2026-03-17");
        new Office(at("office")).isIn("申报");
    }

    void filing() {
        winner().choosesPin();
        for (Map.Entry<Applicant, String> each : List.of(Map.entry(winner(), "海勃湾区"), Map.entry(neighbour(), "海南区"))) {
            each.getKey().begins();
            each.getKey().fillsIn(each.getValue());
            each.getKey().documents();
            each.getKey().submits();
        }
        Applicant latecomer = new Applicant(at("org03"));
        latecomer.begins();
        clock().passDeadline("2026-04-18");
        latecomer.comesTooLate();
    }

    void districtCheck() {
        clock().goTo("2026-04-20");
        for (District district : List.of(new District(at("district-hbw")), new District(at("district-hn")))) {
            district.mayNotReadYet();
            district.declaresNoInterest("district");
        }
        new District(at("district-hbw")).recommends(WINNER, NEIGHBOUR);
        new District(at("district-hn")).recommends(NEIGHBOUR, WINNER);
    }

    void examination() {
        Office office = new Office(at("office"));
        office.goesOn("区核实", "初审");
        office.declaresNoInterest("office");
        office.tellsDefects(NEIGHBOUR);
        office.findsEligible(WINNER);
        clock().goTo("2026-04-23");
        neighbour().follows("总资产与审计报告不一致");
        neighbour().supplements();
        office.seesExamination(NEIGHBOUR, "2026-04-23", "2026-05-11");
        office.findsIneligible(NEIGHBOUR);
        neighbour().follows("近三年发生过经营性亏损");
    }

    void handOver() {
        clock().goTo("2026-05-13");
        Office office = new Office(at("office"));
        office.recordsProcurement();
        Institution institution = new Institution(at("institution"));
        institution.declaresNoInterest("institution");
        institution.formsTeam("王示例", "冯示例", "孙示例");
        new Reviewer(at(REVIEWERS.get(0))).mayNotReadYet();
        REVIEWERS.forEach(account -> new Reviewer(at(account)).declaresNoInterest("reviewer"));
        office.handsOver(1);
        institution.assigns(WINNER);
    }

    void review() {
        clock().goTo("2026-05-20");
        Reviewer second = new Reviewer(at(REVIEWERS.get(1)));
        Reviewer third = new Reviewer(at(REVIEWERS.get(2)));
        new Team(Map.of(leader(), 75, second, 80, third, 70)).scores(WINNER);
        clock().goTo("2026-05-25");
        leader().agrees(WINNER, 75);
        second.movesOwnPercentAndSigns(WINNER, 75);
        third.dissents(WINNER, "第一项证据充分，应为 80%。");
        leader().closesConsensus(WINNER);
        leader().plansVisit(WINNER);
        leader().laysOutVisit(WINNER);
    }

    /** Sealed until both have filed; what they signed stands up to strangers. */
    void evaluation() throws Exception {
        Evaluator organization = new Evaluator(winner().page(), "applicant");
        Evaluator team = new Evaluator(at(REVIEWERS.get(1)), "reviewer");
        organization.complains(TEAM, "推销咨询、培训或产品", TOLD);
        organization.finds("封存中");
        team.evaluates(WINNER);
        team.finds("封存中");
        organization.finds("封存中");
        SignedPdf form = organization.takesDocument("双向监督评价表", home);
        form.isSignedBy(2);
        stranger().examines(form.file(), "这份文件自 2026-05-25");
        stranger().examines(form.withOneByteChanged().file(), "文件不是归档时的原样，不能作为凭据。");
        Supervisor supervisor = new Supervisor(at("discipline"));
        supervisor.investigates(TOLD);
        supervisor.mayNotTellYet(LETTER);
    }

    /** Once the time for evaluations is up: told, answered, concluded. */
    void accountability() {
        Supervisor supervisor = new Supervisor(at("discipline"));
        supervisor.tellsThem(LETTER);
        new Evaluator(at(REVIEWERS.get(1)), "reviewer").answersTo(LETTER, STATEMENT);
        supervisor.concludes(STATEMENT, "冯示例");
    }

    void visitAndDefence() throws IOException {
        clock().goTo("2026-05-29");
        OnSite member = new OnSite(at(REVIEWERS.get(1)));
        OnSite other = new OnSite(at(REVIEWERS.get(2)));
        other.opensNotes(WINNER);
        member.opensNotes(WINNER);
        member.findsWithoutALine("与材料不符", "已与两家标杆企业按季对比");
        member.comesBack();
        member.seesSaved("已与两家标杆企业按季对比");
        other.finds("属实", "一致");
        other.findsTheOther("已与两家标杆企业按季对比", "一致");
        member.takesPhoto();
        provoked.accept("ERR_INTERNET_DISCONNECTED");
        provoked.accept("409");
        leader().concludesVisit(WINNER, 80);
        new Institution(at("institution")).drawsDefences("2026-06-05");
        clock().goTo("2026-06-05");
        for (int i = 0; i < REVIEWERS.size(); i++) {
            new Reviewer(at(REVIEWERS.get(i))).scoresDefence(WINNER, 83 + 2 * i);
        }
        leader().hears(WINNER);
        new Institution(at("institution")).reports();
        new Office(at("office")).seesReviewed(WINNER, "750.0", "752.5", "85.0", "762.");
    }

    void opinions() {
        clock().goTo("2026-06-11");
        decision().publishesResults();
        String receipt = stranger().opines(WINNER, OPINION);
        decision().weighsOpinion(OPINION);
        stranger().asksForReply(receipt);
        clock().goTo("2026-07-01");
        new Office(at("office")).mayNotLeave("征求意见", "2026-07-01 24:00 届满");
        clock().goTo("2026-07-02");
        decision().ranks(List.of(WINNER));
    }

    void meeting() {
        decision().callsMeeting();
        PRESENT.forEach(account -> new Member(at(account)).declaresNoInterest("steering"));
        clock().goTo("2026-07-10");
        decision().open("/office/meeting.xhtml");
        ON_LEAVE.forEach(decision()::notesLeave);
        PRESENT.forEach(account -> new Member(at(account)).comesToMeeting());
        decision().opensMeeting(6, 9);
        for (String account : PRESENT) {
            new Member(at(account)).votes(account.equals("member4") ? "反对" : "同意");
        }
        decision().counts(WINNER, 5, 1);
        PRESENT.forEach(account -> new Member(at(account)).signsMinutes());
        new Member(at("head")).signsDecision();
    }

    void publicity() {
        clock().goTo("2026-07-13");
        decision().publishesList(1);
        stranger().readsProposedList(WINNER);
        clock().goTo("2026-07-22");
        new Office(at("office")).mayNotLeave("公示", "2026-07-22 24:00 届满");
        clock().goTo("2026-07-23");
    }

    void approval() {
        new Member(at("head")).endorses();
        new Member(at("mayor")).approves();
        clock().goTo("2026-08-05");
        decision().commends(1);
    }

    void honours() throws Exception {
        String number = stranger().findsWinner(WINNER);
        stranger().looksUp(number, WINNER);
        SignedPdf certificate = new Evaluator(winner().page(), "applicant").takesDocument("证书", home);
        certificate.isSignedBy(1);
        assertTrue(certificate.text().contains(number), certificate.text());
        assertTrue(certificate.code().endsWith("/public/certificate.xhtml?no=" + number), certificate.code());
        decision().findsPrizeInBudget(WINNER);
    }

    void audit() {
        Auditor auditor = new Auditor(at("auditor"));
        auditor.finds("mayor", "市长审定批准", "已执行", "第二十五条");
        auditor.finds("office", "登记奖金拨付", "已拒绝", "第二十七条");
    }

    private Page at(String account) {
        return screens.computeIfAbsent(account, each -> signIn.apply(each, Stagehand.PASSWORD));
    }

    private Page open(String who) {
        return screens.computeIfAbsent(who, each -> nobody.get());
    }

    private Clock clock() {
        return new Clock(open("clock"));
    }

    private Stranger stranger() {
        return new Stranger(open("stranger"));
    }

    private Applicant winner() {
        return new Applicant(
                screens.computeIfAbsent(Newcomer.ACCOUNT, account -> signIn.apply(account, Newcomer.PASSWORD)));
    }

    private Applicant neighbour() {
        return new Applicant(at("org02"));
    }

    private Reviewer leader() {
        return new Reviewer(at(REVIEWERS.get(0)));
    }

    private Decision decision() {
        return new Decision(at("office"));
    }
}
