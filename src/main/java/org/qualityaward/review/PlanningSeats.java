package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.review.assignment.Board;
import org.qualityaward.review.assignment.Breach;
import org.qualityaward.review.assignment.HouseRules;
import org.qualityaward.review.assignment.PlannedSeat;
import org.qualityaward.review.assignment.SeatKind;
import org.qualityaward.review.assignment.Terms;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/**
 * The institution plans the seats of all applications that have none yet, and has the plan carried out: a panel for each
 * set of people, formed and assigned by the same acts as by hand (Article 21). Between the two the plan is only a sheet of
 * paper; who was recused meanwhile is found when it is accepted.
 */
@ApplicationScoped
@Transactional
public class PlanningSeats {

    @Inject
    Cycles cycles;

    @Inject
    Applications applications;

    @Inject
    Reviews reviews;

    @Inject
    HiddenFiles hidden;

    @Inject
    SeatBoard boards;

    @Inject
    FormingTeam forming;

    @Inject
    AssigningApplication assigning;

    @Inject
    CurrentCaller caller;

    /**
     * What there is to plan with, as the caller may know it.
     *
     * @param limit applications that one reviewer may have at most
     * @throws Refusal when a panel would be smaller than the rule set asks for
     */
    @Act(value = "review.planSeats", by = Role.INSTITUTION, article = 21, repeatable = true)
    public Board lay(CycleRef ref, Terms terms, int limit) {
        return board(cycles.find(ref.id()).orElseThrow(NotHere::new), terms, limit);
    }

    /** Asks for as many seats as the rule set does, with the weights that are set. */
    public static Terms terms(int seats, Set<SeatKind> special, boolean oneOfAUnit) {
        return new Terms(Math.max(seats, special.size()), special, oneOfAUnit, SeatBoard.weights());
    }

    /**
     * Forms the panels and assigns the applications.
     *
     * @return how many applications were assigned
     * @throws Refusal when a seat would break the measures by what is on record now; the refusal names it
     */
    @Act(value = "review.acceptPlan", by = Role.INSTITUTION, article = 21)
    public int accept(CycleRef ref, Terms terms, int limit, List<PlannedSeat> seats) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        Board board = board(cycle, terms, limit);
        seats.stream()
                .filter(seat -> board.applicant(seat.applicant()).isEmpty()
                        || board.reviewer(seat.reviewer()).isEmpty())
                .findFirst()
                .ifPresent(gone -> {
                    throw new Refusal("review.refusal.planOutdated", 21);
                });
        HouseRules.brokenBy(board, seats).stream()
                .filter(breach -> breach.rule().isBinding())
                .findFirst()
                .ifPresent(breach -> refuse(board, breach));
        Map<List<Long>, List<Application>> panels = new LinkedHashMap<>();
        for (Application application : open(cycle)) {
            panels.computeIfAbsent(panel(seats, application), members -> new ArrayList<>())
                    .add(application);
        }
        panels.forEach((members, files) -> carryOut(cycle, members, files));
        return board.applicants().size();
    }

    private void carryOut(Cycle cycle, List<Long> members, List<Application> files) {
        Team team = forming.formPanel(
                cycle.ref(), Texts.chinese("review.plan.team", files.get(0).getNumber()), members.get(0), members);
        reviews.flush();
        files.forEach(application -> assigning.assign(application.ref(), team.getId()));
    }

    /** The leader first, the others in one order, so that the same people are the same panel. */
    private static List<Long> panel(List<PlannedSeat> seats, Application application) {
        List<PlannedSeat> mine = seats.stream()
                .filter(seat -> seat.applicant() == application.getId())
                .toList();
        Long leader = mine.stream()
                .filter(seat -> seat.kind() == SeatKind.LEADER)
                .findFirst()
                .orElseGet(() -> mine.get(0))
                .reviewer();
        List<Long> panel = new ArrayList<>(List.of(leader));
        mine.stream()
                .map(PlannedSeat::reviewer)
                .filter(id -> !id.equals(leader))
                .sorted()
                .forEach(panel::add);
        return panel;
    }

    private static void refuse(Board board, Breach breach) {
        throw new Refusal(
                "review.refusal.planBroken",
                breach.rule().getArticle(),
                board.applicant(breach.applicant()).map(each -> each.name()).orElse("\u2014"),
                board.reviewer(breach.reviewer()).map(each -> each.name()).orElse("\u2014"),
                breach.rule());
    }

    private Board board(Cycle cycle, Terms terms, int limit) {
        int least = cycle.getRuleSet().minimumReviewers();
        if (terms.seats() < least) {
            throw new Refusal("review.refusal.planTooSmall", 21, least);
        }
        return boards.of(cycle, open(cycle), terms, limit, hidden.from(caller.get()));
    }

    /** Applications that wait for seats and that the caller may know of, by number. */
    private List<Application> open(Cycle cycle) {
        Set<Long> unseen = hidden.from(caller.get());
        return applications.inCycle(cycle, ApplicationState.MATERIAL_REVIEW).stream()
                .filter(application -> !unseen.contains(application.getId()))
                .filter(application -> reviews.of(application.getId()).isEmpty())
                .toList();
    }
}
