package org.qualityaward.application;

import static org.qualityaward.application.ApplicationState.*;

import jakarta.persistence.Column;
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
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Organization;
import org.qualityaward.shared.Refusal;

/**
 * One organisation's application in one cycle (申报, Articles 17 to 25). Its states and the verbs that lead from one to
 * the next are all here, so that no stage can be skipped; the verbs of the later stages are public because the rooms
 * above this one call them.
 */
@Entity
@Table(name = "application")
public class Application extends FiledApplicant {

    private String number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "examined_on")
    private LocalDate examinedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String reopened;

    private String remark;

    protected Application() {}

    public Application(String number, Cycle cycle, Organization organization, Instant createdAt) {
        super(organization);
        this.number = number;
        this.cycle = cycle;
        this.organization = organization;
        this.state = DRAFT;
        this.createdAt = createdAt;
    }

    public ApplicationRef ref() {
        return new ApplicationRef(getId());
    }

    /** Filed for the first time: with the district of domicile until a day. */
    void submit(Instant at, LocalDate due) {
        move(DISTRICT_CHECKING, DRAFT);
        submittedAt = at;
        dueOn = due;
    }

    /** Supplemented: back to whoever asked for it, whose time starts anew. */
    void resubmit(LocalDate due) {
        move(state == RETURNED ? DISTRICT_CHECKING : EXAMINING, RETURNED, SUPPLEMENTING);
        reopened = null;
        dueOn = due;
    }

    /** Withdrawn by the organisation itself, as long as nothing is decided about it. */
    void withdraw(String reason) {
        move(WITHDRAWN, DRAFT, DISTRICT_CHECKING, RETURNED, RECOMMENDED, EXAMINING, SUPPLEMENTING);
        dueOn = null;
        reopened = null;
        remark = reason;
    }

    /** Taken up again within the time for filing. */
    void takeUpAgain() {
        move(DRAFT, WITHDRAWN);
        submittedAt = null;
        remark = null;
    }

    /** Returned by the district with its defects; exactly these sections are open until a day. */
    void giveBack(Set<Section> sections, LocalDate due) {
        move(RETURNED, DISTRICT_CHECKING);
        reopen(sections, due);
    }

    void decline(String reason) {
        move(DECLINED, DISTRICT_CHECKING, RETURNED);
        dueOn = null;
        reopened = null;
        remark = reason;
    }

    /** Recommended: received by the office on this day, whose time for the examination starts. */
    void recommend(LocalDate received, LocalDate due) {
        move(RECOMMENDED, DISTRICT_CHECKING);
        receivedOn = received;
        dueOn = due;
    }

    void beginExamination() {
        move(EXAMINING, RECOMMENDED);
    }

    /** All defects told once; exactly these sections are open until a day. */
    void askSupplement(Set<Section> sections, LocalDate due) {
        move(SUPPLEMENTING, EXAMINING);
        reopen(sections, due);
    }

    /** The end of the preliminary examination. */
    void conclude(boolean eligible, String reason, LocalDate on) {
        if (eligible) {
            move(ELIGIBLE, EXAMINING);
        } else {
            move(INELIGIBLE, EXAMINING, SUPPLEMENTING);
        }
        examinedOn = on;
        dueOn = null;
        reopened = null;
        remark = reason;
    }

    private void reopen(Set<Section> sections, LocalDate due) {
        reopened = sections.stream().sorted().map(Section::name).collect(Collectors.joining(","));
        dueOn = due;
    }

    /** The sections that the organisation may change now: all of a draft, the named ones of a supplement, else none. */
    public Set<Section> openSections() {
        if (state == DRAFT) {
            return EnumSet.allOf(Section.class);
        }
        if (reopened == null || state != RETURNED && state != SUPPLEMENTING) {
            return EnumSet.noneOf(Section.class);
        }
        Set<Section> open = EnumSet.of(Section.COMMITMENT);
        Arrays.stream(reopened.split(",")).map(Section::valueOf).forEach(open::add);
        return open;
    }

    /** Handed over to the review institution. */
    public void enterReview() {
        move(MATERIAL_REVIEW, ELIGIBLE);
    }

    /** The material review shortlists it or not. */
    public void shortlist(boolean yes) {
        move(yes ? SHORTLISTED : NOT_SHORTLISTED, MATERIAL_REVIEW);
    }

    public void beginSiteVisit() {
        move(SITE_VISIT, SHORTLISTED);
    }

    public void beginDefence() {
        move(DEFENCE, SITE_VISIT);
    }

    /** The team has given its result; the defence is optional (Article 21). */
    public void concludeReview() {
        move(REVIEWED, SITE_VISIT, DEFENCE);
    }

    /** A recusal has the team judge again (Article 34); false where the steering group has the case already. */
    public boolean reviewAgain() {
        boolean open = state.isReviewedIn(cycle.getStage());
        state = open ? MATERIAL_REVIEW : state;
        return open;
    }

    public void rank() {
        move(RANKED, REVIEWED, RANKED);
    }

    public void becomeCandidate() {
        move(CANDIDATE, RANKED);
    }

    public void proposeAsWinner() {
        move(PROPOSED_WINNER, CANDIDATE);
    }

    public void proposeForNomination() {
        move(PROPOSED_NOMINATION, CANDIDATE);
    }

    public void notAward() {
        move(NOT_AWARDED, CANDIDATE, RANKED);
    }

    /** Next in rank moves up to a place that a cancellation left empty (递补). */
    public void substituteAsWinner() {
        move(PROPOSED_WINNER, PROPOSED_NOMINATION, NOT_AWARDED);
    }

    public void substituteForNomination() {
        move(PROPOSED_NOMINATION, NOT_AWARDED);
    }

    /** The steering group cancels its place after an objection was upheld (Article 25). */
    public void cancel() {
        move(CANCELLED, PROPOSED_WINNER, PROPOSED_NOMINATION);
    }

    /** Approved by the mayor; what it was proposed for is kept with the decision. */
    public void approve() {
        move(APPROVED, PROPOSED_WINNER, PROPOSED_NOMINATION);
    }

    public void award() {
        move(AWARDED, APPROVED);
    }

    /**
     * @throws Refusal {@code application.refusal.state} when it does not stand where the verb begins
     */
    void move(ApplicationState to, ApplicationState... from) {
        if (!Set.of(from).contains(state)) {
            throw new Refusal("application.refusal.state", 0, getName(), state, to);
        }
        state = to;
    }

    /** Number such as 2026-4817, the year and figures that say nothing of others ({@link ApplicationNumber}). */
    public String getNumber() {
        return number;
    }

    public Cycle getCycle() {
        return cycle;
    }

    public Organization getOrganization() {
        return organization;
    }

    public ApplicationState getState() {
        return state;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null before submission. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** When the office received it with a recommendation, null before. */
    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** When the preliminary examination ended, null before. */
    public LocalDate getExaminedOn() {
        return examinedOn;
    }

    /** Last day of what is to be done about it now, null where no time runs. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Why it was declined, found ineligible or withdrawn; null otherwise. */
    public String getRemark() {
        return remark;
    }
}
