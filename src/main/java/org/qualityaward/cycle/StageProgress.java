package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The one way in which a cycle goes on: time must permit it, every {@link StageGuard} must, and then the stage changes, the
 * deadline of the new stage is opened, and all who wait for it are told. Use cases of other contexts call it when their act
 * is what begins a stage (publishing the announcement, handing over the files, publishing the proposed list).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StageProgress {

    @Inject
    HolidayYears years;

    @Inject
    @Any
    Instance<StageGuard> guards;

    @Inject
    HiddenSubjects hidden;

    @Inject
    CurrentCaller caller;

    @Inject
    Deadlines deadlines;

    @Inject
    Changes changes;

    @Inject
    Event<StageEntered> changed;

    @Inject
    Clock clock;

    /**
     * Goes on to the stage, which must be the next one; does nothing when the cycle is there already.
     *
     * @throws Refusal when time, the order of stages or a guard forbids it; of what the caller must not know it says nothing
     */
    public void enter(Cycle cycle, Stage stage) {
        if (cycle.is(stage)) {
            return;
        }
        Stage from = cycle.getStage();
        if (from.next().filter(stage::equals).isEmpty()) {
            throw new Refusal("cycle.refusal.noSkipping", 16, from, stage);
        }
        askGuards(cycle, from);
        cycle.advance(LocalDate.now(clock), clock.instant(), years.calendar());
        openDeadline(cycle, stage);
        Changes.Audience everyoneInside = Changes.role(Role.OFFICE).linked("/office/cycles.xhtml");
        changes.record(
                Changes.of("cycle.change.stage", stage).in(cycle).by(stage.getArticle()),
                everyoneInside,
                Changes.role(Role.DISTRICT),
                Changes.role(Role.APPLICANT),
                Changes.role(Role.INSTITUTION),
                Changes.role(Role.STEERING),
                Changes.role(Role.MAYOR),
                Changes.role(Role.DISCIPLINE));
        changed.fire(new StageEntered(cycle, stage));
    }

    /**
     * First as if what is hidden from the caller did not exist, so that he is told every reason that he may know; then the
     * whole truth, of which he is told only that it is not for him to go on.
     */
    private void askGuards(Cycle cycle, Stage from) {
        Set<Long> unseen = hidden.applicationsFrom(caller.get());
        guards.forEach(guard -> guard.mayLeave(cycle, from, unseen));
        if (unseen.isEmpty()) {
            return;
        }
        try {
            guards.forEach(guard -> guard.mayLeave(cycle, from, Set.of()));
        } catch (Refusal unspeakable) {
            throw new Refusal("cycle.refusal.another", from.getArticle());
        }
    }

    /**
     * Why the cycle may not leave its stage now, as far as the caller may know; empty when he knows of nothing. Asks every
     * rule, so that all reasons show at once.
     */
    public List<Refusal> reasonsToStay(Cycle cycle) {
        List<Refusal> reasons = new ArrayList<>();
        collect(reasons, () -> new LeavingPolicy(cycle).require(LocalDate.now(clock)));
        if (!cycle.isPlanInForce()) {
            reasons.add(new Refusal("cycle.refusal.noPlan", 9, cycle.getYear()));
        }
        Set<Long> unseen = hidden.applicationsFrom(caller.get());
        guards.forEach(guard -> collect(reasons, () -> guard.mayLeave(cycle, cycle.getStage(), unseen)));
        return reasons;
    }

    private static void collect(List<Refusal> reasons, Runnable rule) {
        try {
            rule.run();
        } catch (Refusal refusal) {
            reasons.add(refusal);
        }
    }

    private void openDeadline(Cycle cycle, Stage stage) {
        deadlines.meetAll(cycle);
        Step.of(stage)
                .flatMap(cycle::planned)
                .ifPresent(line -> DeadlineKind.of(line.step())
                        .ifPresent(kind ->
                                deadlines.open(kind, cycle, line, CyclePlan.unit(line.step(), cycle.getRuleSet()))));
    }
}
