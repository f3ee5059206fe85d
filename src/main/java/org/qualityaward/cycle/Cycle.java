package org.qualityaward.cycle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * One cycle of the award (届, Art. 4). Life: opened by the office for a year and bound to the latest rule set → planned, as
 * often as needed, until the plan is put in force → passes through the {@link Stage}s one by one, none skipped → archived.
 *
 * <p>The plan is what was meant; when a stage really begins on another day, the dates of its step are counted anew from that
 * day, so that a minimum of the measures is never shortened by a late start.
 */
@Entity
@Table(name = "award_cycle")
public class Cycle extends Stored {

    @Column(name = "award_year")
    private int year;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "rule_set_id")
    private RuleSet ruleSet;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "stage_since")
    private Instant stageSince;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "draft_number")
    private int draftNumber;

    @Column(name = "in_force_since")
    private Instant inForceSince;

    @Column(name = "calendar_version")
    private int calendarVersion;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cycle_step", joinColumns = @JoinColumn(name = "cycle_id"))
    private Set<CycleStep> steps = new HashSet<>();

    protected Cycle() {}

    /** Opens a cycle in preparation. */
    public Cycle(int year, RuleSet ruleSet, Instant at) {
        this.year = year;
        this.ruleSet = ruleSet;
        this.stage = Stage.PREPARATION;
        this.stageSince = at;
        this.openedAt = at;
    }

    /** Keeps a draft of the plan; it may be unlawful as long as it is a draft. */
    void draft(CyclePlan plan, int calendarVersion) {
        if (isPlanInForce()) {
            throw new Refusal("cycle.refusal.planInForce", 9);
        }
        keep(plan, calendarVersion);
        draftNumber++;
    }

    /**
     * Puts the plan in force, or a changed one in its place.
     *
     * @throws Refusal when a line is against the measures, or a step that is over or under way would get other dates
     */
    void putInForce(CyclePlan plan, WorkCalendar calendar, Instant at) {
        new CyclePlanPolicy(ruleSet, calendar).require(plan);
        plan().filter(before -> isPlanInForce())
                .ifPresent(before -> plan.differingFrom(before).stream()
                        .filter(step -> step.getStage().isBefore(stage))
                        .findFirst()
                        .ifPresent(step -> {
                            throw new Refusal("cycle.refusal.stepIsOver", 16, step);
                        }));
        keep(plan, calendar.version());
        if (inForceSince == null) {
            inForceSince = at;
        }
    }

    /**
     * Goes on to the next stage on the given day.
     *
     * @throws Refusal without a plan in force, and before the last day of a step with a minimum is over
     */
    void advance(LocalDate today, Instant at, WorkCalendar calendar) {
        Stage next = stage.next().orElseThrow(() -> new Refusal("cycle.refusal.alreadyArchived", 0, year));
        if (!isPlanInForce()) {
            throw new Refusal("cycle.refusal.noPlan", 9, year);
        }
        new LeavingPolicy(this).require(today);
        stage = next;
        stageSince = at;
        Step.of(next).ifPresent(step -> begin(step, today, calendar));
    }

    /** A step really begins: when that is not the planned day, its length is counted anew from the day it is. */
    private void begin(Step step, LocalDate today, WorkCalendar calendar) {
        CyclePlan plan = plan().orElseThrow();
        keep(new ActualStart(ruleSet, calendar).of(plan, step, today), calendar.version());
    }

    /** Takes the dates of a prolonged or recounted step into the plan. */
    void reschedule(Step step, LocalDate last) {
        PlannedStep line = plan().orElseThrow().step(step);
        steps.removeIf(s -> s.toPlannedStep().step() == step);
        steps.add(new CycleStep(new PlannedStep(step, line.event(), line.first(), last, true)));
    }

    private void keep(CyclePlan plan, int version) {
        steps.clear();
        plan.steps().stream().map(CycleStep::new).forEach(steps::add);
        this.calendarVersion = version;
    }

    /** The plan; empty until a first draft has been reckoned. */
    public Optional<CyclePlan> plan() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new CyclePlan(
                        steps.stream().map(CycleStep::toPlannedStep).toList()));
    }

    /** The line of a step in the plan in force. */
    public Optional<PlannedStep> planned(Step step) {
        return isPlanInForce() ? plan().map(p -> p.step(step)) : Optional.empty();
    }

    /**
     * The box of the flow chart that the cycle is in; none while it is prepared and after it is archived. Deliberation is two
     * boxes, told apart by the plan; approval already belongs to the last.
     */
    public Optional<Step> step(LocalDate today) {
        return switch (stage) {
            case APPROVAL -> Optional.of(Step.COMMENDATION);
            case DELIBERATION ->
                planned(Step.CANDIDATES)
                        .filter(line -> today.isAfter(line.last()))
                        .map(line -> Step.MEETING)
                        .or(() -> Optional.of(Step.CANDIDATES));
            default -> Step.of(stage);
        };
    }

    public boolean isPlanInForce() {
        return inForceSince != null;
    }

    public boolean is(Stage... some) {
        return Arrays.asList(some).contains(stage);
    }

    public boolean isAtLeast(Stage other) {
        return stage.isAtLeast(other);
    }

    /**
     * Refuses an act outside its stages.
     *
     * @throws Refusal {@code cycle.refusal.wrongStage} with the article of the first stage given
     */
    public void require(Stage... some) {
        if (!is(some)) {
            throw new Refusal("cycle.refusal.wrongStage", some[0].getArticle(), year, stage, some[0]);
        }
    }

    /** Whether a filing may be handed in on the day: from the announcement until the end of the application deadline. */
    public boolean acceptsFilings(LocalDate today) {
        return is(Stage.ANNOUNCEMENT, Stage.FILING)
                && planned(Step.FILING).filter(s -> s.covers(today)).isPresent();
    }

    /** The application deadline, by which conditions and bars are judged (Art. 12 and 13); empty before a plan is in force. */
    public Optional<LocalDate> filingDeadline() {
        return planned(Step.FILING).map(PlannedStep::last);
    }

    /** The cycle as the subject of an act, and of the deadlines that are its own. */
    public CycleRef ref() {
        return new CycleRef(getId());
    }

    public int getYear() {
        return year;
    }

    public RuleSet getRuleSet() {
        return ruleSet;
    }

    /** Code of the rule-set version whose numbers hold for this cycle. */
    public String getRuleSetCode() {
        return ruleSet.getCode();
    }

    public Stage getStage() {
        return stage;
    }

    public Instant getStageSince() {
        return stageSince;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** How many drafts of the plan there have been. */
    public int getDraftNumber() {
        return draftNumber;
    }

    public Instant getInForceSince() {
        return inForceSince;
    }

    /** The version of the holiday lists by which the plan was reckoned. */
    public int getCalendarVersion() {
        return calendarVersion;
    }
}
