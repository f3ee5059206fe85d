package org.qualityaward.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.DeclaredAlready;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;

/**
 * What many tests in the server begin with: a cycle so long ago that it is nobody's current one, organisations that filed in
 * it, and people with signing keys. Each name and number is of its own, so that tests that commit are in nobody's way. Part of
 * the caller's transaction.
 */
@ApplicationScoped
public class LongAgo {

    /** The signing PIN of everybody here. */
    public static final SigningPin PIN = SigningPin.of("246810");

    private static final AtomicInteger RUNNING =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1_000, 9_000) * 1_000);

    @Inject
    Cycles cycles;

    @Inject
    RuleSets ruleSets;

    @Inject
    Organizations organizations;

    @Inject
    Applications applications;

    @Inject
    People people;

    @Inject
    SigningKeys keys;

    @Inject
    DeclaredAlready declared;

    @Inject
    Clock clock;

    /** A cycle in some stage, under the newest rules. */
    public Cycle cycle(Stage stage) {
        int year = ThreadLocalRandom.current().nextInt(100, 1_800);
        while (cycles.ofYear(year).isPresent()) {
            year++;
        }
        Cycle cycle = new Cycle(year, ruleSets.latest().orElseThrow(), clock.instant());
        cycles.add(Rows.with(cycle, "stage", stage));
        return cycle;
    }

    /** An organisation in Wuda. */
    public Organization organization(String name) {
        Organization organization = Registered.organization(name, District.WUDA);
        organization.describe(null, "乌海市", "样本", "C26");
        organizations.add(organization);
        return organization;
    }

    /** What an organisation of its own filed. */
    public Application filed(Cycle cycle, String name, ApplicationState state) {
        return filed(cycle, organization(name), state, null);
    }

    /** @param due last day of the office it lies at, or null */
    public Application filed(Cycle cycle, Organization organization, ApplicationState state, LocalDate due) {
        Application application =
                new Application("T" + RUNNING.incrementAndGet(), cycle, organization, clock.instant());
        Rows.with(Rows.with(application, "state", state), "dueOn", due);
        applications.add(Rows.with(application, "submittedAt", clock.instant()));
        return application;
    }

    public Person person(Role... roles) {
        return person(null, roles);
    }

    /** @param organization for which he acts, or null */
    public Person person(Organization organization, Role... roles) {
        int number = RUNNING.incrementAndGet();
        Person person = new Person("t-" + number, "样本" + number, null, "-", false).actingFor(organization, null, null);
        person.grant(EnumSet.copyOf(Arrays.asList(roles)));
        people.add(person);
        keys.create(person.getId(), person.getName(), PIN);
        return person;
    }

    /** Somebody who has declared no interest in any applicant of a cycle that he is asked about. */
    public Person declared(Cycle cycle, Role... roles) {
        Person person = person(roles);
        declared.none(person, cycle);
        return person;
    }
}
