package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.DeclaredAlready;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** Forms, sheets and lists as the database keeps them, and the gate before them; nothing of it is committed. */
class ApplicationsIT extends ServerIT {

    private static final Instant NOW = Instant.parse("2035-04-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2035, 4, 1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    TestTransaction transaction;

    @Inject
    Applications applications;

    @Inject
    ApplicationForms forms;

    @Inject
    Checks checks;

    @Inject
    OpeningApplication opening;

    @Inject
    UndecidedApplications undecided;

    @Inject
    DeclaredAlready declarations;

    @Inject
    CurrentCaller caller;

    @Inject
    RuleSets ruleSets;

    private Cycle cycle;
    private Application application;

    @BeforeEach
    void file() throws Exception {
        transaction.begin();
        cycle = new Cycle(2035, ruleSets.latest().orElseThrow(), NOW);
        entities.persist(cycle);
        application = filed(1, "甲%乙_材料厂", "乌海市老字号化工厂", District.HAIBOWAN);
    }

    @AfterEach
    void forget() throws Exception {
        transaction.rollback();
    }

    @Test
    void keepsALongFormWithRareCharactersAsItWasTyped() {
        FormContent long50000 = Forms.complete().with(FilingRules.answer("4.1.2"), "质".repeat(49_990) + "张𬱖㛃");
        Filing made = new Filing(application, 1, long50000, NOW, "陈");
        made.archived("SB-2035-0001", "CN-2035-0001");
        forms.add(made);
        refresh();
        Filing filing = forms.latest(application).orElseThrow();
        assertEquals(long50000, filing.content());
        assertEquals(long50000.sha256(), filing.getSha256());
    }

    @Test
    void keepsEveryFindingOfASheetAndEveryDefectInItsOrder() {
        DistrictCheck check = new DistrictCheck(application, TODAY, TODAY.plusDays(7));
        check.write(
                "查阅原件",
                CheckResult.PASS,
                CheckResult.FAIL,
                CheckPoint.declared().stream()
                        .map(point -> new CheckSheet.Line(point, CheckResult.PASS, "依据 " + point))
                        .toList(),
                TODAY,
                "王");
        checks.add(check);
        List<Defect> defects = IntStream.range(0, 5)
                .mapToObj(i -> new Defect(Section.values()[i], "第 " + i + " 项"))
                .toList();
        checks.add(new DefectNotice(
                application, DefectNotice.Issuer.OFFICE, 1, defects, null, NOW, "林", TODAY.plusDays(7)));
        refresh();
        DistrictCheck kept = checks.districtCheck(application).orElseThrow();
        assertEquals(CheckResult.FAIL, kept.getTruthful());
        assertEquals(12, kept.getFindings().size());
        assertEquals("依据 BAR_7", kept.getFindings().get(CheckPoint.BAR_7).getBasis());
        assertEquals(
                defects.stream().map(Defect::getWhat).toList(),
                checks.openNotice(application).orElseThrow().getDefects().stream()
                        .map(Defect::getWhat)
                        .toList());
    }

    @Test
    void findsByPartsOfNamesFormerNamesAndCodesAndTakesSignsForWhatTheyAre() {
        assertEquals(List.of("2035-0001"), found("%乙_"));
        assertEquals(List.of("2035-0001"), found("老字号"));
        assertEquals(List.of("2035-0001"), found(application.getCreditCode().toLowerCase(Locale.ROOT)));
        assertEquals(List.of(), found("甲_乙"));
        assertEquals(List.of(), found("' OR '1'='1"));
    }

    @Test
    void sortsAndPagesInTheDatabaseAndCountsNothingThatIsHidden() {
        Application second = filed(2, "乙厂", null, District.WUDA);
        filed(3, "丙厂", null, District.WUDA);
        ApplicationSearch all = search(null, Set.of());
        assertEquals(3, applications.total(all));
        assertEquals(
                List.of("2035-0003", "2035-0002"),
                applications.rows(all, new Page.Request(0, 2, "number", false)).stream()
                        .map(ApplicationRow::number)
                        .toList());
        assertEquals(
                List.of("2035-0001"),
                applications.rows(all, new Page.Request(2, 2, "number", false)).stream()
                        .map(ApplicationRow::number)
                        .toList());
        ApplicationSearch blind = search(null, Set.of(second.getId()));
        assertEquals(2, applications.total(blind));
        assertTrue(
                applications.rows(blind, Page.Request.first(25)).stream().noneMatch(row -> row.id() == second.getId()));
        assertEquals(
                1,
                applications.count(
                        cycle, Set.of(second.getId(), application.getId()), ApplicationState.DISTRICT_CHECKING));
    }

    @Test
    void aStageIsNotLeftWhileSomethingIsUndecided() {
        Refusal refusal = assertThrows(Refusal.class, () -> undecided.mayLeave(cycle, Stage.EXAMINATION, Set.of()));
        assertEquals(18, refusal.article());
        assertEquals(List.of(1L), refusal.facts());
        assertDoesNotThrow(
                () -> undecided.mayLeave(cycle, Stage.EXAMINATION, Set.of(application.getId())),
                "whoever must not know of it is told of nothing");
    }

    @Test
    void theGateOpensToItsOwnDistrictOnlyAndOnceItsPeopleHaveDeclared() {
        assertEquals(
                "2035-0001", open(declared(District.HAIBOWAN)).application().getNumber());
        assertThrows(NotHere.class, () -> open(district(District.HAIBOWAN)));
        assertThrows(NotHere.class, () -> open(district(District.WUDA)));
    }

    @Test
    void theGateAnswersAForgedNumberLikeAnothersFile() {
        Caller other = new Caller(-1L, "x", "x", Set.of(Role.APPLICANT), -7L, null, null);
        assertThrows(NotHere.class, () -> open(other));
        assertThrows(NotHere.class, () -> caller.as(other, () -> opening.open(new ApplicationRef(-99L))));
    }

    @Test
    void theGateKeepsADraftFromTheOffice() {
        Application draft = application(4, "丁厂", null, District.HAINAN);
        refresh();
        Caller office = new Caller(-2L, "o", "o", Set.of(Role.OFFICE), null, null, null);
        assertThrows(NotHere.class, () -> caller.as(office, () -> opening.open(draft.ref())));
    }

    private ApplicationFile open(Caller who) {
        return caller.as(who, () -> opening.open(application.ref()));
    }

    private Caller declared(District district) {
        Person person = new Person("ap-" + System.nanoTime(), "样本", null, "-", false).actingFor(null, district, null);
        person.grant(EnumSet.of(Role.DISTRICT));
        entities.persist(person);
        declarations.none(person, cycle);
        return person.toCaller();
    }

    private static Caller district(District district) {
        return new Caller(-3L, "d", "d", Set.of(Role.DISTRICT), null, district, null);
    }

    private List<String> found(String text) {
        return applications.rows(search(text, Set.of()), Page.Request.first(25)).stream()
                .map(ApplicationRow::number)
                .toList();
    }

    private ApplicationSearch search(String text, Set<Long> hidden) {
        return new ApplicationSearch(text, cycle.getId(), null, Set.of(), null, null, hidden);
    }

    private Application filed(int number, String name, String formerNames, District district) {
        Application filed = application(number, name, formerNames, district);
        filed.submit(NOW, TODAY.plusDays(number));
        entities.flush();
        return filed;
    }

    private Application application(int number, String name, String formerNames, District district) {
        Organization organization =
                new Organization(name, code(number), district, "乌海市", "吴样例", LocalDate.of(2010, 1, 1), NOW);
        organization.describe(formerNames, "乌海市", "吴样例", "C26");
        entities.persist(organization);
        Application made = new Application("2035-000" + number, cycle, organization, NOW);
        entities.persist(made);
        entities.persist(new ApplicationForm(made, Forms.complete(), NOW, "陈"));
        entities.flush();
        return made;
    }

    /** A code that nobody registered: the check character is found by trying. */
    private static CreditCode code(int number) {
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            try {
                return CreditCode.of("91150399TEXT0000" + number + check);
            } catch (Refusal wrong) {
                continue;
            }
        }
        throw new IllegalStateException();
    }

    private void refresh() {
        entities.flush();
        entities.clear();
        application = applications.find(application.getId()).orElseThrow();
        cycle = application.getCycle();
    }
}
