package org.qualityaward.deliberation;

import static org.qualityaward.deliberation.ProposalState.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.qualityaward.application.Application;
import org.qualityaward.calendar.Term;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.publicity.PublicNotice;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * One place on the proposed list (拟授奖名单, Article 25): checked again against Article 13, published for its own seven
 * working days, held by its own objections alone, then endorsed by the head and approved by the mayor; or cancelled by the
 * steering group, whereupon the next in rank moves up with a line and a publicity of its own.
 */
@Entity
@Table(name = "proposal")
public class Proposal extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private Honour honour;

    private int place;

    @Enumerated(EnumType.STRING)
    private ProposalState state = PROPOSED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "substitutes_id")
    private Proposal substitutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notice_id")
    private PublicNotice notice;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "publicity_first")
    private LocalDate publicityFirst;

    @Column(name = "publicity_last")
    private LocalDate publicityLast;

    @Column(name = "cleared_on")
    private LocalDate clearedOn;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "checked_before_publicity")
    private LocalDate checkedBeforePublicity;

    @Column(name = "checked_before_publicity_by")
    private String checkedBeforePublicityBy;

    @Column(name = "checked_before_commendation")
    private LocalDate checkedBeforeCommendation;

    @Column(name = "checked_before_commendation_by")
    private String checkedBeforeCommendationBy;

    @Column(name = "endorsement_id")
    private Long endorsementId;

    @Column(name = "approval_id")
    private Long approvalId;

    protected Proposal() {}

    Proposal(Meeting meeting, Application application, Honour honour, int place, Proposal substitutes) {
        this.cycle = meeting.getCycle();
        this.meeting = meeting;
        this.application = application;
        this.honour = honour;
        this.place = place;
        this.substitutes = substitutes;
    }

    public ProposalRef ref() {
        return new ProposalRef(getId());
    }

    /** The office declares that nothing of Article 13 has come up: before publicity, and again before commendation. */
    void declareClear(LocalDate today, String by) {
        switch (state) {
            case PROPOSED -> {
                checkedBeforePublicity = today;
                checkedBeforePublicityBy = by;
            }
            case CLEARED, ENDORSED, APPROVED -> {
                checkedBeforeCommendation = today;
                checkedBeforeCommendationBy = by;
            }
            default -> throw new Refusal("deliberation.refusal.proposalState", 13, application.getName(), state);
        }
    }

    void publish(PublicNotice publicNotice, LocalDate today, Term term) {
        mustBe(PROPOSED);
        if (checkedBeforePublicity == null) {
            throw new Refusal("deliberation.refusal.notChecked", 13, application.getName());
        }
        state = IN_PUBLICITY;
        notice = publicNotice;
        publishedOn = today;
        publicityFirst = term.first();
        publicityLast = term.last();
    }

    /**
     * Its publicity is over, if its last day has passed and no objection is open; else nothing happens.
     *
     * @return whether it is cleared now
     */
    boolean clearIfOver(LocalDate today, boolean objectionOpen, boolean objectionUpheld) {
        if (state != IN_PUBLICITY || !today.isAfter(publicityLast) || objectionOpen || objectionUpheld) {
            return false;
        }
        state = CLEARED;
        clearedOn = today;
        return true;
    }

    void cancel(LocalDate today, String reason) {
        if (!state.isStanding() || state == APPROVED) {
            throw new Refusal("deliberation.refusal.proposalState", 25, application.getName(), state);
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("deliberation.refusal.cancelReason", 25);
        }
        state = CANCELLED;
        cancelledOn = today;
        cancelReason = reason.strip();
    }

    void moveUp() {
        if (state == APPROVED || !state.isStanding()) {
            throw new Refusal("deliberation.refusal.proposalState", 25, application.getName(), state);
        }
        state = MOVED_UP;
    }

    void endorse(Approval endorsement) {
        mustBe(CLEARED);
        state = ENDORSED;
        endorsementId = endorsement.getId();
    }

    void approve(Approval approval) {
        mustBe(ENDORSED);
        state = APPROVED;
        approvalId = approval.getId();
    }

    /** @throws Refusal unless approved and checked again against Article 13 */
    public void mustBeReadyForCommendation() {
        mustBe(APPROVED);
        if (checkedBeforeCommendation == null) {
            throw new Refusal("deliberation.refusal.notChecked", 13, application.getName());
        }
    }

    private void mustBe(ProposalState wanted) {
        if (state != wanted) {
            throw new Refusal("deliberation.refusal.proposalState", 25, application.getName(), state);
        }
    }

    public Cycle getCycle() {
        return cycle;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Application getApplication() {
        return application;
    }

    public Honour getHonour() {
        return honour;
    }

    /** Place in the ranking. */
    public int getPlace() {
        return place;
    }

    public ProposalState getState() {
        return state;
    }

    /** The cancelled place that it fills, null for a place of the first list. */
    public Proposal getSubstitutes() {
        return substitutes;
    }

    public PublicNotice getNotice() {
        return notice;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public LocalDate getPublicityFirst() {
        return publicityFirst;
    }

    /** Ends at 24:00; null before it is published. */
    public LocalDate getPublicityLast() {
        return publicityLast;
    }

    public LocalDate getClearedOn() {
        return clearedOn;
    }

    public LocalDate getCancelledOn() {
        return cancelledOn;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public LocalDate getCheckedBeforePublicity() {
        return checkedBeforePublicity;
    }

    public String getCheckedBeforePublicityBy() {
        return checkedBeforePublicityBy;
    }

    public LocalDate getCheckedBeforeCommendation() {
        return checkedBeforeCommendation;
    }

    public String getCheckedBeforeCommendationBy() {
        return checkedBeforeCommendationBy;
    }

    public Long getEndorsementId() {
        return endorsementId;
    }

    public Long getApprovalId() {
        return approvalId;
    }
}
