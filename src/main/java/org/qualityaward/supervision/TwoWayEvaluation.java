package org.qualityaward.supervision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.EngagementEnded;
import org.qualityaward.review.EngagementKind;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Stored;

/**
 * The two forms of one engagement of a team with an applicant (双向监督评价, Article 35). Life: opened when the
 * engagement ends → SEALED while either side may still file → unsealed for the discipline supervisor when both have filed
 * or the last day is over, whichever comes first; for the sides themselves always when the last day is over. Neither side
 * ever sees the other's form.
 */
@Entity
@Table(name = "two_way_evaluation")
public class TwoWayEvaluation extends Stored {

    private static final int ARTICLE = 35;

    /** Why a seal was broken. */
    public enum Unsealing {
        BOTH_FILED,
        TIME_UP
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "organization_id")
    private Long organizationId;

    @Column(name = "organization_name")
    private String organizationName;

    @Column(name = "team_id")
    private Long teamId;

    @Column(name = "team_name")
    private String teamName;

    @Enumerated(EnumType.STRING)
    private EngagementKind engagement;

    @Column(name = "engagement_round")
    private int round = 1;

    private String newcomers;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "two_way_evaluation_reviewer", joinColumns = @JoinColumn(name = "two_way_id"))
    @Column(name = "person_id")
    private Set<Long> reviewerIds = new HashSet<>();

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "unsealed_at")
    private Instant unsealedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "unsealed_by")
    private Unsealing unsealedBy;

    @OneToMany(
            mappedBy = "twoWay",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH},
            fetch = FetchType.EAGER)
    @OrderBy("direction, revision")
    private List<SupervisionEvaluation> forms = new ArrayList<>();

    protected TwoWayEvaluation() {}

    /**
     * Opens both forms.
     *
     * @param round 1, or more where the engagement was done again with others
     */
    TwoWayEvaluation(
            EngagementEnded ended, int round, EvaluationTemplate aboutTeam, EvaluationTemplate aboutApplicant) {
        this.application = ended.application();
        this.cycle = application.getCycle();
        this.organizationId = application.getOrganization().getId();
        this.organizationName = application.getName();
        this.teamId = ended.teamId();
        this.teamName = ended.teamName();
        this.engagement = ended.kind();
        this.round = round;
        this.reviewerIds.addAll(ended.reviewerIds());
        this.endedOn = ended.endedOn();
        this.forms.add(new SupervisionEvaluation(this, aboutTeam, 1, null));
        this.forms.add(new SupervisionEvaluation(this, aboutApplicant, 1, null));
    }

    public TwoWayRef ref() {
        return new TwoWayRef(getId());
    }

    /** Sets the last day, when the deadline has been counted. */
    TwoWayEvaluation until(LocalDate last) {
        lastDay = last;
        return this;
    }

    /** Sets whom it is about, where it is a further one. */
    TwoWayEvaluation about(String names) {
        newcomers = names;
        return this;
    }

    /** Whether this person may fill in the form of that direction. */
    public boolean isAuthor(Caller caller, Direction direction) {
        return switch (direction) {
            case ABOUT_TEAM -> caller.is(Role.APPLICANT) && Objects.equals(caller.organizationId(), organizationId);
            case ABOUT_APPLICANT -> caller.is(Role.REVIEWER) && reviewerIds.contains(caller.personId());
        };
    }

    /** The one that was opened, whatever came of it. */
    public SupervisionEvaluation first(Direction direction) {
        return forms.stream()
                .filter(form -> form.getDirection() == direction && form.getRevision() == 1)
                .findFirst()
                .orElseThrow();
    }

    /** The newest revision, draft or filed. */
    public SupervisionEvaluation form(Direction direction) {
        return forms.stream()
                .filter(form -> form.getDirection() == direction)
                .reduce((earlier, later) -> later.getRevision() > earlier.getRevision() ? later : earlier)
                .orElseThrow();
    }

    /** The revision that counts: the newest filed one. */
    public Optional<SupervisionEvaluation> standing(Direction direction) {
        return forms.stream()
                .filter(form -> form.getDirection() == direction && form.isStanding())
                .findFirst();
    }

    /**
     * A first filing is in time until the end of the last day; a correction is always in time.
     *
     * @throws Refusal {@code supervision.refusal.timeUp}
     */
    void requireInTime(SupervisionEvaluation form, LocalDate today) {
        if (form.getRevision() == 1 && (today.isAfter(lastDay) || !isSealed())) {
            throw new Refusal("supervision.refusal.timeUp", ARTICLE, lastDay);
        }
    }

    /**
     * Begins a correction of what this direction has filed: a further revision with the same answers.
     *
     * @throws Refusal {@code supervision.refusal.nothingFiled}, {@code .reason}
     */
    SupervisionEvaluation revise(Direction direction, String reason, Instant at) {
        SupervisionEvaluation filed = form(direction);
        if (!filed.isFiled()) {
            throw new Refusal("supervision.refusal.nothingFiled", ARTICLE);
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("supervision.refusal.reason", ARTICLE);
        }
        SupervisionEvaluation next =
                new SupervisionEvaluation(this, filed.getTemplate(), filed.getRevision() + 1, reason);
        next.draft(
                filed.getTemplate().getItems().stream()
                        .flatMap(item -> filed.answer(item.getCode()).stream())
                        .toList(),
                filed.getRemarks(),
                at);
        forms.add(next);
        return next;
    }

    /** Breaks the seal when both sides have filed; says whether it did so now. */
    boolean unsealWhenBothFiled(Instant at) {
        boolean both = standing(Direction.ABOUT_TEAM).isPresent()
                && standing(Direction.ABOUT_APPLICANT).isPresent();
        return both && unseal(Unsealing.BOTH_FILED, at);
    }

    /** Breaks the seal when the last day is over; whoever has not filed is on record. Says whether it did so now. */
    boolean unsealWhenTimeIsUp(LocalDate today, Instant at) {
        if (!today.isAfter(lastDay) || !unseal(Unsealing.TIME_UP, at)) {
            return false;
        }
        forms.stream().filter(form -> form.getRevision() == 1).forEach(SupervisionEvaluation::notFiled);
        return true;
    }

    private boolean unseal(Unsealing why, Instant at) {
        if (!isSealed()) {
            return false;
        }
        unsealedAt = at;
        unsealedBy = why;
        return true;
    }

    public boolean isSealed() {
        return unsealedAt == null;
    }

    /**
     * Whether the two sides are told nothing yet. Discipline may read as soon as both have filed; the sides hear of it only
     * when the last day is over, whoever filed when, or the moment of unsealing would tell each of them about the other.
     */
    public boolean isSealedToSides(LocalDate today) {
        return isSealed() || !today.isAfter(lastDay);
    }

    public Cycle getCycle() {
        return cycle;
    }

    public Application getApplication() {
        return application;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public String getOrganizationName() {
        return organizationName;
    }

    public Long getTeamId() {
        return teamId;
    }

    public String getTeamName() {
        return teamName;
    }

    public EngagementKind getEngagement() {
        return engagement;
    }

    /** 1, or more where the engagement was done again with others. */
    public int getRound() {
        return round;
    }

    /** Names of those whom a further one is about; null for the first. */
    public String getNewcomers() {
        return newcomers;
    }

    public Set<Long> getReviewerIds() {
        return Set.copyOf(reviewerIds);
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    /** The last day on which a form is in time. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public Instant getUnsealedAt() {
        return unsealedAt;
    }

    public Unsealing getUnsealedBy() {
        return unsealedBy;
    }
}
