package org.qualityaward.honour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.District;
import org.qualityaward.supervision.RevocationLead;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** Articles 35 and 41: a lead against an organisation is taken up for what it holds and for what it wins in that cycle. */
class TakingLeadsIT extends ServerIT {

    private static final int YEAR = 1851;

    @Inject
    Event<RevocationLead> leads;

    @Inject
    TakingLeads taking;

    @Inject
    Awards awards;

    @Inject
    HonourLedger ledger;

    @Inject
    Organizations organizations;

    @Inject
    Applications applications;

    @Inject
    Cycles cycles;

    @Inject
    RuleSets ruleSets;

    @Inject
    TestTransaction transaction;

    @Inject
    Clock clock;

    private Application application;

    @BeforeEach
    void anApplicant() throws Exception {
        int n = ThreadLocalRandom.current().nextInt(1_000_000, 9_000_000);
        transaction.begin();
        Cycle cycle = cycles.ofYear(YEAR).orElseGet(this::aCycle);
        Organization organization = Registered.organization("示范线索 " + n, District.WUDA);
        organizations.add(organization);
        application = new Application("IT-" + n, cycle, organization, clock.instant());
        applications.add(application);
    }

    /** Nothing of it stays: a certificate's number would be taken from another test. */
    @AfterEach
    void leaveNothing() throws Exception {
        transaction.rollback();
    }

    private Cycle aCycle() {
        Cycle cycle = new Cycle(YEAR, ruleSets.latest().orElseThrow(), clock.instant());
        cycles.add(cycle);
        return cycle;
    }

    private Award anAward() {
        Award award = new Award(application, AwardKind.AWARD, awards.nextNumber(YEAR), LocalDate.now(clock), 3, 1);
        awards.add(award);
        return award;
    }

    private void fire(Cycle cycle) {
        leads.fire(new RevocationLead(
                application.getOrganization().getId(), cycle.getId(), "WZ-1851-0001", "提供虚假证据属实", "样本核查人"));
    }

    @Test
    void isTakenUpWhenTheOrganisationWinsLaterInTheSameCycle() {
        fire(application.getCycle());
        Award award = anAward();
        assertTrue(ledger.cases(award).isEmpty());
        taking.takeUp(award);
        List<RevocationCase> opened = ledger.cases(award);
        assertEquals(1, opened.size());
        assertEquals(RevocationGround.FRAUD, opened.get(0).getGround());
        assertTrue(opened.get(0).getLead().contains("WZ-1851-0001"));
    }

    @Test
    void isTakenUpForWhatItHolds() {
        Award award = anAward();
        fire(application.getCycle());
        assertEquals(1, ledger.cases(award).size());
    }

    @Test
    void leavesAnotherCyclesHonourAlone() {
        Cycle earlier = new Cycle(YEAR - 1, ruleSets.latest().orElseThrow(), clock.instant());
        cycles.ofYear(YEAR - 1).ifPresentOrElse(this::fire, () -> {
            cycles.add(earlier);
            fire(earlier);
        });
        Award award = anAward();
        taking.takeUp(award);
        assertTrue(ledger.cases(award).isEmpty());
    }
}
