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
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Organization;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * One organisation's application in one cycle (申报, Articles 17 to 25). Its states and the verbs that lead from one to
 * the next are all here, so that no stage can be skipped; the verbs of the later stages are public because the rooms
 * above this one call them.
 */
@Entity
@Table(name = "application")
public class Application extends Stored {

    private String number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    private String name;

    @Enumerated(EnumType.STRING)
    private District district;

    private String industry;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected Application() {}

    public Application(String number, Cycle cycle, Organization organization, Instant createdAt) {
        this.number = number;
        this.cycle = cycle;
        this.organization = organization;
        this.name = organization.getName();
        this.district = organization.getDistrict();
        this.industry = organization.getIndustry();
        this.state = DRAFT;
        this.createdAt = createdAt;
    }

    public ApplicationRef ref() {
        return new ApplicationRef(getId());
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
            throw new Refusal("application.refusal.state", 0, name, state, to);
        }
        state = to;
    }

    /** Number such as 2026-0001, the year and a running number. */
    public String getNumber() {
        return number;
    }

    public Cycle getCycle() {
        return cycle;
    }

    public Organization getOrganization() {
        return organization;
    }

    /** Name as filed. */
    public String getName() {
        return name;
    }

    /** District of domicile as filed. */
    public District getDistrict() {
        return district;
    }

    /** Division of GB/T 4754 as filed, null in an early draft. */
    public String getIndustry() {
        return industry;
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
}
