package org.qualityaward.deliberation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.qualityaward.recusal.Grounds;
import org.qualityaward.recusal.OrderingRecusal;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.FreeYear;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.SignedDeclarations;
import org.qualityaward.testing.TestTransaction;

/** Articles 8, 25 and 34 in the server: a deputy signs what the head is recused from, and nothing else. */
class DeputyHeadIT extends ServerIT {

    private static final SigningPin PIN = SigningPin.of("246810");

    @Inject
    TestTransaction transaction;

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
    SignedDeclarations declarations;

    @Inject
    OrderingRecusal ordering;

    @Inject
    Grounds grounds;

    @Inject
    Rankings rankings;

    @Inject
    Meetings meetings;

    @Inject
    Proposals proposals;

    @Inject
    ApprovingList approving;

    @Inject
    CancellingProposal cancelling;

    @Inject
    DecisionTasks tasks;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private Cycle cycle;
    private Caller office;
    private Caller deputy;
    private Proposal conflicted;
    private Proposal other;

    @BeforeEach
    void twoPlacesArePastTheirPublicity() throws Exception {
        transaction.begin();
        // Long ago, so that it is nobody's current cycle.
        cycle = new Cycle(FreeYear.in(cycles), ruleSets.latest().orElseThrow(), clock.instant());
        cycles.add(Rows.with(cycle, "stage", Stage.APPROVAL));
        Application first = application(1);
        Application second = application(2);
        office = person(Role.OFFICE);
        deputy = person(Role.STEERING, Role.DEPUTY_HEAD);
        declarations.signNone(office, cycle.ref(), PIN);
        declarations.signNone(deputy, cycle.ref(), PIN);
        Ranking ranking = new Ranking(cycle, 1, 0, 0, "office", clock.instant());
        ranking.enter(first, new BigDecimal("700"), false);
        ranking.enter(second, new BigDecimal("690"), false);
        ranking.submit(new BigDecimal("550"), clock.instant());
        rankings.add(ranking);
        Meeting meeting = new Meeting(
                cycle, 1, ranking, List.of(people.find(deputy.personId()).orElseThrow()), clock.instant(), "302");
        meetings.add(meeting);
        conflicted = cleared(meeting, first, 1);
        other = cleared(meeting, second, 2);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void hasNothingToSignWhileTheHeadCanAct() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> caller.as(deputy, () -> approving.endorse(cycle.ref(), null, PIN)));
        assertEquals("deliberation.refusal.nothingReady", refusal.key());
        assertThrows(NotHere.class, () -> caller.as(deputy, () -> cancelling.cancel(conflicted.ref(), "查实", PIN)));
        assertEquals(0, toEndorse());
    }

    @Test
    void signsWhatTheHeadIsRecusedFromAndLeavesHimTheRest() {
        Long ground = grounds.active().get(0).getId();
        people.with(Role.HEAD)
                .forEach(head -> caller.as(
                        office,
                        () -> ordering.order(conflicted.getApplication().ref(), head.getId(), ground, "曾任职", PIN)));
        assertEquals(1, toEndorse());

        Approval approval = caller.as(deputy, () -> approving.endorse(cycle.ref(), null, PIN));

        assertEquals(deputy.name(), approval.getPersonName());
        assertEquals(ProposalState.ENDORSED, conflicted.getState());
        assertEquals(ProposalState.CLEARED, other.getState());
    }

    private long toEndorse() {
        return tasks.tasksFor(deputy, cycle).stream()
                .filter(task -> task.key().equals("deliberation.task.endorse"))
                .count();
    }

    private Proposal cleared(Meeting meeting, Application application, int place) {
        Proposal proposal = new Proposal(meeting, application, Honour.WINNER, place, null);
        proposals.add(Rows.with(proposal, "state", ProposalState.CLEARED));
        return proposal;
    }

    private Application application(int number) {
        Organization organization = Registered.organization("示范代行" + number + "有限公司", District.WUDA);
        organizations.add(organization);
        Application application = new Application("DH-" + number, cycle, organization, clock.instant());
        Rows.with(application, "submittedAt", clock.instant());
        applications.add(Rows.with(application, "state", ApplicationState.PROPOSED_WINNER));
        return application;
    }

    private Caller person(Role... roles) {
        Person person = new Person("dh-" + System.nanoTime(), "样本" + roles.length, null, "-", false);
        person.grant(EnumSet.copyOf(Set.of(roles)));
        people.add(person);
        keys.create(person.getId(), person.getName(), PIN);
        return person.toCaller();
    }
}
