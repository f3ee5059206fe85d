package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.review.experts.Expert;
import org.qualityaward.review.experts.ExpertPool;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** What the server itself knows of people and applicants reaches the detection. */
class DetectingInterestsIT extends ServerIT {

    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static final String CODE = "91150302MA094BR76U";

    @Inject
    TestTransaction transaction;

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
    ExpertPool pool;

    @Inject
    Interests interests;

    @Inject
    Findings findings;

    @Inject
    Recusals recusals;

    @Inject
    DetectingInterests detecting;

    @Inject
    Clock clock;

    private Cycle cycle;
    private Organization organization;
    private Application application;
    private Person reviewer;

    @BeforeEach
    void anApplicantAndAReviewer() throws Exception {
        int n = RUNNING.incrementAndGet();
        transaction.begin();
        cycle = new Cycle(1800 + n, ruleSets.latest().orElseThrow(), clock.instant());
        cycles.add(cycle);
        organization = new Organization(
                "乌海市恒瑞达化工有限责任公司",
                CreditCode.of(CODE),
                District.HAIBOWAN,
                "海勃湾区",
                "欧阳靖宇",
                LocalDate.of(2001, 1, 1),
                clock.instant());
        organizations.add(organization);
        application = new Application("DI" + n, cycle, organization, clock.instant());
        Rows.with(application, "state", ApplicationState.ELIGIBLE);
        applications.add(Rows.with(application, "submittedAt", clock.instant()));
        reviewer = reviewer("di-" + n, "样本评审" + n);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertEquals(List.of(), found(reviewer));
        assertFalse(recusals.isRecused(reviewer.getId(), application.getId()));
    }

    @Test
    void knowsTheEmployerThatTheExpertPoolTells() {
        pool.add(new Expert(reviewer, "乌海恒瑞达化工有限公司", "高级工程师", "", "C26", LocalDate.now(clock)));
        assertEquals(List.of(Confidence.CERTAIN), found(reviewer));
        assertTrue(recusals.isRecused(reviewer.getId(), application.getId()));
    }

    @Test
    void asksAboutANamesakeOfTheLegalRepresentative() {
        Person namesake = reviewer("di-namesake" + RUNNING.get(), "欧阳靖宇");
        assertEquals(List.of(Confidence.LIKELY), found(namesake));
        assertEquals(
                List.of("您", "申报书法定代表人 欧阳靖宇", "同名待核"),
                findings.about(namesake.getId(), cycle).get(0).pathIn(Texts.CHINESE));
        assertFalse(recusals.isRecused(namesake.getId(), application.getId()));
    }

    @Test
    void recusesWhoeverActsForTheApplicant() {
        reviewer.actingFor(organization, null, null);
        assertEquals(List.of(Confidence.CERTAIN), found(reviewer));
    }

    @Test
    void walksOverRecordedTies() {
        interests.add(
                new OrganizationTie("内蒙古远岳控股有限公司", null, TieKind.PARENT, "远岳投资有限公司", null, "登记", clock.instant()));
        interests.add(new OrganizationTie(
                "远岳投资有限公司", null, TieKind.PARENT, organization.getName(), CODE, "登记", clock.instant()));
        interests.add(new Interest(
                reviewer.getId(),
                InterestKind.EMPLOYMENT,
                "内蒙古远岳控股有限公司",
                null,
                null,
                null,
                "顾问",
                "专家库",
                clock.instant()));
        assertEquals(List.of(Confidence.CERTAIN), found(reviewer));
        assertEquals(
                List.of("您", "任职 顾问", "内蒙古远岳控股有限公司", "控股母公司", "远岳投资有限公司", "控股母公司", "本组织"),
                findings.about(reviewer.getId(), cycle).get(0).pathIn(Texts.CHINESE));
    }

    private List<Confidence> found(Person person) {
        detecting.search(person, cycle);
        detecting.search(person, cycle);
        return findings.about(person.getId(), cycle).stream()
                .map(Finding::getConfidence)
                .toList();
    }

    private Person reviewer(String account, String name) {
        Person person = new Person(account, name, null, "-", false);
        person.grant(EnumSet.of(Role.REVIEWER));
        people.add(person);
        return person;
    }
}
