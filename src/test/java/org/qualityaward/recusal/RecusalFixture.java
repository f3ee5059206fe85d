package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.FileVisibility;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.review.Reviews;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** A cycle with one application, and people of the office and a reviewer whom it concerns; all gone after each test. */
abstract class RecusalFixture extends ServerIT {

    private static final AtomicInteger RUNNING = new AtomicInteger();
    static final String PIN = "246810";

    @Inject
    TestTransaction transaction;

    @PersistenceContext
    EntityManager entities;

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
    DeclaredAlready declared;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    int n;
    Cycle cycle;
    Application first;
    Person clerk;
    Person lead;
    Person reviewer;

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
        declared.none(clerk, cycle);
        declared.none(lead, cycle);
        reviewer = person("reviewer", Role.REVIEWER);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    /** By all three ways of asking, which must not differ. */
    Set<Long> hidden(Person person) {
        Caller who = person.toCaller();
        Set<Long> hidden = standing.hiddenFrom(who);
        FileVisibility.Shown shown = standing.shown(who, "x.id");
        TypedQuery<Long> query = entities.createQuery(
                "SELECT x.id FROM Application x WHERE x.cycle = :cycle"
                        + (shown.jpql().isEmpty() ? "" : " AND " + shown.jpql()),
                Long.class);
        shown.facts().forEach(query::setParameter);
        List<Long> visible = query.setParameter("cycle", cycle).getResultList();
        applications.inCycle(cycle).stream().map(Application::getId).forEach(id -> {
            assertEquals(hidden.contains(id), standing.hides(who, id));
            assertEquals(hidden.contains(id), !visible.contains(id));
        });
        return hidden;
    }

    Recusal recuse(Person person, Application application) {
        return recusing.recuse(person, application, grounds.active().get(0), RecusalCause.ORDERED, "事实");
    }

    Interest shares(Person person, String organization, String code) {
        return new Interest(
                person.getId(), InterestKind.SHARES, organization, code, null, null, "持股", "登记", clock.instant());
    }

    <T> T as(Person person, Supplier<T> act) {
        return caller.as(person.toCaller(), act);
    }

    /** One more, for which the office has declared already. */
    Application application(int number) {
        Application application = undeclared(number, ApplicationState.ELIGIBLE, null);
        if (lead != null && lead.getId() != null && number > 1) {
            declared.none(clerk, cycle);
            declared.none(lead, cycle);
        }
        return application;
    }

    /** One more, of which nobody who has to declare before may know. */
    Application undeclared(int number, ApplicationState state, LocalDate due) {
        Organization organization = Registered.organization("示范回避" + n + "之" + number + "有限公司", District.HAIBOWAN);
        organizations.add(organization);
        Application application = new Application("RI" + n + "-" + number, cycle, organization, clock.instant());
        Rows.with(Rows.with(application, "state", state), "dueOn", due);
        applications.add(Rows.with(application, "submittedAt", clock.instant()));
        return application;
    }

    Person person(String account, Role role) {
        Person person = new Person("ri-" + account + n, "样本" + account + n, null, "-", false);
        person.grant(EnumSet.of(role));
        people.add(person);
        keys.create(person.getId(), person.getName(), SigningPin.of(PIN));
        return person;
    }
}
