package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationSearch;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.review.Reviews;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;

/** Article 34 in the server: what a recused person sees is what he would see if the file did not exist. */
class RecusalIT extends ServerIT {

    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static final String PIN = "246810";

    @Inject
    UserTransaction transaction;

    @Inject
    Cycles cycles;

    @Inject
    RuleSets ruleSets;

    @Inject
    Applications applications;

    @Inject
    Organizations organizations;

    @Inject
    People people;

    @Inject
    SigningKeys keys;

    @Inject
    Grounds grounds;

    @Inject
    Interests interests;

    @Inject
    Recusals recusals;

    @Inject
    Findings findings;

    @Inject
    Recusing recusing;

    @Inject
    DetectingInterests detecting;

    @Inject
    PreparingDeclaration preparing;

    @Inject
    DeclaringInterest declaring;

    @Inject
    SigningDeclaration signing;

    @Inject
    RulingOnFinding ruling;

    @Inject
    LiftingRecusal lifting;

    @Inject
    RecusalStanding standing;

    @Inject
    RecusalTasks tasks;

    @Inject
    Changes changes;

    @Inject
    Reviews reviews;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private int n;
    private Cycle cycle;
    private Application first;
    private Person clerk;
    private Person lead;
    private Person reviewer;

    @BeforeEach
    void aCycleWithOneApplication() throws Exception {
        n = RUNNING.incrementAndGet();
        transaction.begin();
        // Long ago, so that it is nobody's current cycle.
        cycle = new Cycle(1900 + n, ruleSets.latest().orElseThrow(), clock.instant());
        cycles.add(cycle);
        first = application(1);
        clerk = person("clerk", Role.OFFICE);
        lead = person("lead", Role.OFFICE_LEAD);
        reviewer = person("reviewer", Role.REVIEWER);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void theRecusedSeesWhatHeWouldSeeIfTheFileDidNotExist() {
        List<String> without = whatSees(clerk);
        Application second = application(2);
        recuse(clerk, second);
        interests.add(shares(reviewer, second.getName(), null).through("配偶", "张×", false));
        detecting.search(reviewer, cycle);
        List<String> with = whatSees(clerk);
        assertEquals(without, with);
        assertFalse(whatSees(lead).equals(with), "somebody else sees it");
    }

    @Test
    void aFileThatIsHiddenAnswersLikeOneThatDoesNotExist() {
        Application second = application(2);
        Recusal recusal = recuse(clerk, second);
        assertThrows(
                NotHere.class,
                () -> as(clerk, () -> lifting.propose(second.ref(), new RecusalRef(recusal.getId()), "理由")));
    }

    @Test
    void aRecusalIsLiftedByTwoAndThenTheFileIsThereAgain() {
        Recusal recusal = recuse(reviewer, first);
        RecusalRef ref = new RecusalRef(recusal.getId());
        as(clerk, () -> lifting.propose(first.ref(), ref, "登记有误"));
        assertTrue(recusals.isRecused(reviewer.getId(), first.getId()));
        as(lead, () -> lifting.lift(first.ref(), ref, SigningPin.of(PIN)));
        assertFalse(recusals.isRecused(reviewer.getId(), first.getId()));
    }

    @Test
    void aCertainFindingRecusesBeforeAnythingIsSigned() {
        interests.add(shares(reviewer, first.getName(), first.getOrganization().getCreditCode()));
        detecting.search(reviewer, cycle);
        assertTrue(recusals.isRecused(reviewer.getId(), first.getId()));
        assertEquals(1, findings.about(reviewer.getId(), cycle).size());
        detecting.search(reviewer, cycle);
        assertEquals(1, findings.about(reviewer.getId(), cycle).size());
    }

    @Test
    void aLikelyFindingClosesTheFileUntilTheOfficeHasRuled() {
        interests.add(shares(clerk, first.getName(), null).through("配偶", "张×", false));
        detecting.search(clerk, cycle);
        assertTrue(hidden(clerk).contains(first.getId()));
        Finding finding = findings.about(clerk.getId(), cycle).get(0);
        as(lead, () -> ruling.rule(first.ref(), finding.getId(), false, "不是同一人", SigningPin.of(PIN)));
        assertFalse(hidden(clerk).contains(first.getId()));
    }

    @Test
    void aReviewerSeesNothingBeforeHeHasSignedAndThenWhatHeHasNoInterestIn() {
        Application second = application(2);
        assertTrue(hidden(reviewer).containsAll(Set.of(first.getId(), second.getId())));
        Declaration draft = as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
        as(reviewer, () -> declaring.none(draft.ask(first).getId(), null));
        Long ground = grounds.active().get(0).getId();
        as(
                reviewer,
                () -> declaring.conflict(draft.ask(second).getId(), new Interested(ground, null, null, "雇主", "曾任职")));
        as(reviewer, () -> signing.sign(cycle.ref(), SigningPin.of(PIN)));
        assertFalse(hidden(reviewer).contains(first.getId()));
        assertTrue(hidden(reviewer).contains(second.getId()));
        assertTrue(recusals.isRecused(reviewer.getId(), second.getId()));
    }

    @Test
    void aNewApplicantAsksAgainAndOnlyItIsClosedMeanwhile() {
        Declaration draft = as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
        as(reviewer, () -> declaring.none(draft.ask(first).getId(), null));
        as(reviewer, () -> signing.sign(cycle.ref(), SigningPin.of(PIN)));
        Application late = application(3);
        Declaration next = as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
        assertEquals(2, next.getRevision());
        assertFalse(hidden(reviewer).contains(first.getId()));
        assertTrue(hidden(reviewer).contains(late.getId()));
    }

    @Test
    void aDraftStopsAskingAboutAFileThatTheOfficeHasClosedSince() {
        Application second = application(2);
        assertEquals(
                2,
                as(reviewer, () -> preparing.prepare(cycle.ref()))
                        .orElseThrow()
                        .getLines()
                        .size());
        recuse(reviewer, second);
        Declaration draft = as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
        assertEquals(1, draft.getLines().size());
        assertTrue(draft.about(second.getId()).isEmpty());
        as(reviewer, () -> declaring.none(draft.ask(first).getId(), null));
        as(reviewer, () -> signing.sign(cycle.ref(), SigningPin.of(PIN)));
        assertTrue(hidden(reviewer).contains(second.getId()), "a signature for the others opens it no more");
    }

    /** Every list, count and feed that a person of the office has, as text. */
    private List<String> whatSees(Person person) {
        Set<Long> hidden = hidden(person);
        ApplicationSearch search = new ApplicationSearch(null, cycle.getId(), null, Set.of(), null, null, hidden);
        List<String> seen = new ArrayList<>();
        applications.rows(search, Page.Request.first(100)).forEach(row -> seen.add("row " + row.getNumber()));
        seen.add("total " + applications.total(search));
        seen.add("count " + applications.count(cycle, hidden, ApplicationState.values()));
        applications
                .waiting(cycle, null, hidden, 50, ApplicationState.values())
                .forEach(each -> seen.add("waiting " + each.getNumber()));
        reviews.inCycle(cycle, hidden)
                .forEach(each -> seen.add("review " + each.getApplication().getNumber()));
        recusals.inCycle(cycle, hidden)
                .forEach(each -> seen.add("recusal " + each.getApplication().getNumber()));
        findings.open(cycle, hidden)
                .forEach(each -> seen.add("finding " + each.getApplication().getNumber()));
        changes.latest(person.toCaller(), 100).stream()
                .filter(change -> change.getTextKey().startsWith("recusal."))
                .forEach(change -> seen.add("change " + change.getFacts()));
        tasks.tasksFor(person.toCaller(), cycle)
                .forEach(task -> seen.add("task " + task.key() + task.object() + task.facts()));
        return seen;
    }

    private Set<Long> hidden(Person person) {
        return standing.hiddenFrom(person.toCaller());
    }

    private Recusal recuse(Person person, Application application) {
        return recusing.recuse(person, application, grounds.active().get(0), RecusalCause.ORDERED, "事实");
    }

    private Interest shares(Person person, String organization, String code) {
        return new Interest(
                person.getId(), InterestKind.SHARES, organization, code, null, null, "持股", "登记", clock.instant());
    }

    private <T> T as(Person person, Supplier<T> act) {
        return caller.as(person.toCaller(), act);
    }

    private Application application(int number) {
        Organization organization = Registered.organization("示范回避" + n + "之" + number + "有限公司", District.HAIBOWAN);
        organizations.add(organization);
        Application application = new Application("RI" + n + "-" + number, cycle, organization, clock.instant());
        Rows.with(application, "state", ApplicationState.ELIGIBLE);
        applications.add(Rows.with(application, "submittedAt", clock.instant()));
        return application;
    }

    private Person person(String account, Role role) {
        Person person = new Person("ri-" + account + n, "样本" + account + n, null, "-", false);
        person.grant(EnumSet.of(role));
        people.add(person);
        keys.create(person.getId(), person.getName(), SigningPin.of(PIN));
        return person;
    }
}
