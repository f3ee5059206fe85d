package org.qualityaward.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.DeclaringInterest;
import org.qualityaward.recusal.PreparingDeclaration;
import org.qualityaward.recusal.SigningDeclaration;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.review.assignment.Bar;
import org.qualityaward.review.assignment.Board;
import org.qualityaward.review.assignment.HouseRule;
import org.qualityaward.review.assignment.Pair;
import org.qualityaward.review.assignment.PlannedSeat;
import org.qualityaward.review.assignment.Proposal;
import org.qualityaward.review.assignment.Proposing;
import org.qualityaward.review.assignment.SeatKind;
import org.qualityaward.review.assignment.Terms;
import org.qualityaward.review.experts.Expert;
import org.qualityaward.review.experts.ExpertPool;
import org.qualityaward.review.experts.RecordingConduct;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.FreeYear;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** A plan of seats in the server: what is on record decides who is proposed, and again when the plan is accepted. */
class PlanningSeatsIT extends ServerIT {

    private static final String PIN = "246810";
    private static final int LIMIT = 2;

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
    ExpertPool pool;

    @Inject
    Procurements procurements;

    @Inject
    SigningKeys keys;

    @Inject
    PreparingDeclaration preparing;

    @Inject
    DeclaringInterest declaring;

    @Inject
    SigningDeclaration signing;

    @Inject
    Reviews reviews;

    @Inject
    PlanningSeats planning;

    @Inject
    RecordingConduct conduct;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private Terms terms;
    private Cycle cycle;
    private Application first;
    private Application second;
    private List<Person> reviewers;
    private Caller institution;

    @BeforeEach
    void twoApplicationsWaitForSeats() throws Exception {
        transaction.begin();
        terms = PlanningSeats.terms(3, EnumSet.of(SeatKind.LEADER, SeatKind.INDUSTRY), true);
        cycle = new Cycle(FreeYear.in(cycles), ruleSets.latest().orElseThrow(), clock.instant());
        cycles.add(Rows.with(cycle, "stage", Stage.REVIEW));
        first = application(1, "C26");
        second = application(2, "C30");
        reviewers = IntStream.rangeClosed(1, 5).mapToObj(this::reviewer).toList();
        // A code of its own: whoever works for an applicant would be found and recused.
        String code = Registered.organization("示例机构", District.WUDA).getCreditCode();
        ReviewInstitution chosen = new ReviewInstitution("示例机构" + cycle.getYear(), CreditCode.of(code));
        chosen.reachedBy(chosen.getName(), "样本", null);
        procurements.add(chosen);
        Procurement procurement = new Procurement(cycle);
        procurement.record(chosen, procurementFile(), clock.instant());
        procurements.add(procurement);
        reviews.flush();
        Person staff = new Person("sp-staff-" + System.nanoTime(), "样本机构", null, "-", false);
        staff.grant(EnumSet.of(Role.INSTITUTION));
        staff.actingFor(null, null, chosen.getId());
        people.add(staff);
        sign(staff);
        institution = staff.toCaller();
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void proposesOnlyWhoHasSignedAndNeedNotRecuse() {
        Board board = lay();
        assertEquals(2, board.applicants().size());
        Person unsigned = reviewers.get(4);
        assertEquals(Bar.UNDECLARED, board.bars().get(new Pair(unsigned.getId(), first.getId())));
        Proposal proposal = Proposing.best(board).orElseThrow();
        assertEquals(6, proposal.seats().size());
        assertTrue(proposal.seats().stream().noneMatch(seat -> seat.reviewer() == unsigned.getId()));
    }

    @Test
    void whoIsBarredFromReviewingIsNoMoreOnTheBoard() {
        Long person = reviewers.get(0).getId();
        assertTrue(lay().reviewers().stream().anyMatch(each -> each.id() == person));
        Caller discipline = new Caller(-4L, "it-discipline", "it", Set.of(Role.DISCIPLINE), null, null, null);
        as(discipline, () -> {
            conduct.record(person, "样本", "CL-0000-0001", true);
            return null;
        });
        assertTrue(lay().reviewers().stream().noneMatch(each -> each.id() == person));
    }

    @Test
    void formsPanelsAndAssignsByThePlan() {
        Proposal proposal = Proposing.best(lay()).orElseThrow();
        assertEquals(2, (int) as(institution, () -> planning.accept(cycle.ref(), terms, LIMIT, proposal.seats())));
        for (Application application : List.of(first, second)) {
            Review review = reviews.of(application.getId()).orElseThrow();
            List<PlannedSeat> planned = proposal.of(application.getId());
            assertEquals(planned.size(), review.taken().size());
            planned.forEach(seat -> assertEquals(
                    1,
                    review.taken().stream()
                            .filter(taken -> taken.getPerson().getId() == seat.reviewer())
                            .count()));
            assertEquals(
                    planned.stream()
                            .filter(seat -> seat.kind() == SeatKind.LEADER)
                            .findFirst()
                            .orElseThrow()
                            .reviewer(),
                    review.getLeader().getId());
        }
        assertEquals(0, lay().applicants().size());
        assertNotEquals(
                reviews.of(first.getId()).orElseThrow().getTeam(),
                reviews.of(second.getId()).orElseThrow().getTeam());
    }

    @Test
    void isNotAcceptedWithWhoHasNotSigned() {
        Proposal proposal = Proposing.best(lay()).orElseThrow();
        PlannedSeat some = proposal.of(first.getId()).get(2);
        List<PlannedSeat> byHand = proposal.seats().stream()
                .map(seat -> seat.equals(some)
                        ? new PlannedSeat(reviewers.get(4).getId(), seat.applicant(), seat.kind())
                        : seat)
                .toList();
        Refusal refusal = assertThrows(
                Refusal.class, () -> as(institution, () -> planning.accept(cycle.ref(), terms, LIMIT, byHand)));
        assertEquals("review.refusal.planBroken", refusal.key());
        assertEquals(34, refusal.article());
        assertTrue(refusal.facts().contains(HouseRule.UNDECLARED));
    }

    @Test
    void whoPlansWithoutHavingSignedHimselfSeesNothingToPlan() {
        Person staff = new Person("sp-new-" + System.nanoTime(), "样本机构", null, "-", false);
        staff.grant(EnumSet.of(Role.INSTITUTION));
        staff.actingFor(null, null, institution.institutionId());
        people.add(staff);
        assertEquals(
                0,
                as(staff.toCaller(), () -> planning.lay(cycle.ref(), terms, LIMIT))
                        .applicants()
                        .size());
    }

    @Test
    void smallerPanelsThanTheRuleSetAsksForAreRefused() {
        Terms two = PlanningSeats.terms(2, EnumSet.noneOf(SeatKind.class), true);
        Refusal refusal =
                assertThrows(Refusal.class, () -> as(institution, () -> planning.lay(cycle.ref(), two, LIMIT)));
        assertEquals("review.refusal.planTooSmall", refusal.key());
    }

    @Test
    void anotherInstitutionMayNotPlan() {
        Caller stranger = new Caller(-3L, "it-stranger", "it", Set.of(Role.INSTITUTION), null, null, -9L);
        assertThrows(RuntimeException.class, () -> as(stranger, () -> planning.lay(cycle.ref(), terms, LIMIT)));
    }

    private Board lay() {
        return as(institution, () -> planning.lay(cycle.ref(), terms, LIMIT));
    }

    private <T> T as(Caller who, Supplier<T> act) {
        return caller.as(who, act);
    }

    private Application application(int number, String industry) {
        Organization organization = Registered.organization("示范席位之" + number + "有限公司", District.WUDA);
        organizations.add(organization);
        Application application =
                new Application("SP" + cycle.getYear() + "-" + number, cycle, organization, clock.instant());
        Rows.with(application, "state", ApplicationState.MATERIAL_REVIEW);
        Rows.with(application, "industry", industry);
        applications.add(Rows.with(application, "submittedAt", clock.instant()));
        return application;
    }

    /** Four who sign, two of them senior; the fifth does not. */
    private Person reviewer(int number) {
        Person person = new Person("sp-" + number + "-" + System.nanoTime(), "样本" + number, null, "-", false);
        person.grant(EnumSet.of(Role.REVIEWER));
        people.add(person);
        pool.add(new Expert(person, "示例单位" + number, null, "质量", number % 2 == 0 ? "C26" : "C30", LocalDate.now(clock))
                .profiled(number <= 3, "4.1 4.7", null));
        if (number < 5) {
            sign(person);
        }
        return person;
    }

    /** Declares that he has no interest in either applicant, and signs. */
    private void sign(Person person) {
        keys.create(person.getId(), person.getName(), SigningPin.of(PIN));
        as(person.toCaller(), () -> preparing.prepare(cycle.ref()))
                .orElseThrow()
                .getLines()
                .forEach(line -> as(person.toCaller(), () -> {
                    declaring.none(line.getId(), null);
                    return null;
                }));
        as(person.toCaller(), () -> {
            signing.sign(cycle.ref(), SigningPin.of(PIN));
            return null;
        });
    }

    private ProcurementFile procurementFile() {
        LocalDate today = LocalDate.now(clock);
        return new ProcurementFile(ProcurementMethod.CONSULTATION, "N-1", "notice", today, "C-1", today, "none");
    }
}
