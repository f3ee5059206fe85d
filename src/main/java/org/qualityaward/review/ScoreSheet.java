package org.qualityaward.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * One reviewer's scores of one application (评分表, Articles 10 and 21).
 *
 * <p>Life: draft, saved item by item → submitted with the PIN once every item has a percent, archived, and from then on never
 * changed → superseded by a corrected version that says why, or void when its author was recused; both are kept.
 */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet extends Stored {

    /** Where a sheet stands. */
    public enum SheetState implements Toned {
        DRAFT,
        SUBMITTED,
        SUPERSEDED,
        VOID;

        @Override
        public Tone tone() {
            return switch (this) {
                case DRAFT -> Tone.WAIT;
                case SUBMITTED -> Tone.OK;
                case SUPERSEDED, VOID -> Tone.NEUTRAL;
            };
        }

        @Override
        public String icon() {
            return switch (this) {
                case SUBMITTED -> "pi-lock";
                case VOID -> "pi-ban";
                default -> Toned.super.icon();
            };
        }
    }

    @ManyToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    private int revision;

    @Enumerated(EnumType.STRING)
    private SheetState state;

    @Column(name = "correction_reason")
    private String correctionReason;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    @OrderBy("itemCode")
    private List<ItemScore> scores = new ArrayList<>();

    private BigDecimal points;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "document_id")
    private Long documentId;

    protected ScoreSheet() {}

    /** Starts an empty sheet with a line for every item. */
    ScoreSheet(Review review, Person person, Criteria criteria, Instant at) {
        this(review, person, 1, at);
        criteria.items().forEach(item -> scores.add(new ItemScore(this, item.code())));
    }

    private ScoreSheet(Review review, Person person, int revision, Instant at) {
        this.review = review;
        this.person = person;
        this.revision = revision;
        this.state = SheetState.DRAFT;
        this.startedAt = at;
    }

    /**
     * A corrected version that begins with what was submitted.
     *
     * @throws Refusal when this one is not submitted, consensus is closed, or no reason is given
     */
    ScoreSheet correct(String reason, Instant at) {
        if (state != SheetState.SUBMITTED) {
            throw new Refusal("review.refusal.notSubmitted", 10);
        }
        if (review.getConsensusClosedAt() != null) {
            throw new Refusal("review.refusal.consensusClosed", 10);
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("review.refusal.reasonMissing", 10);
        }
        ScoreSheet corrected = new ScoreSheet(review, person, revision + 1, at);
        corrected.correctionReason = reason.strip();
        scores.forEach(score -> corrected.scores.add(new ItemScore(corrected, score.getItemCode()).asIn(score)));
        return corrected;
    }

    /**
     * Saves one item as it stands.
     *
     * @throws Refusal when the sheet is frozen, the item is none of the criteria's, or the percent no step of five
     */
    void save(String itemCode, Appraisal appraisal, Instant at) {
        beDraft();
        score(itemCode)
                .orElseThrow(() -> new Refusal("review.refusal.noItem", 14, itemCode))
                .save(appraisal, at);
    }

    /**
     * @throws Refusal {@code review.refusal.frozen} when it is no draft
     */
    void beDraft() {
        if (state != SheetState.DRAFT) {
            throw new Refusal("review.refusal.frozen", 10);
        }
    }

    /** @throws Refusal when items are left */
    void mayBeSubmitted() {
        beDraft();
        long left = scores.stream().filter(score -> score.getPercent() == null).count();
        if (left > 0) {
            throw new Refusal("review.refusal.itemsUnscored", 10, left);
        }
    }

    void submit(Criteria criteria, Long document, Instant at) {
        mayBeSubmitted();
        points = total(criteria);
        state = SheetState.SUBMITTED;
        documentId = document;
        submittedAt = at;
    }

    void supersede() {
        if (state == SheetState.SUBMITTED) {
            state = SheetState.SUPERSEDED;
        }
    }

    /** Its author was recused: it counts no more and is kept. */
    void annul() {
        if (state == SheetState.DRAFT || state == SheetState.SUBMITTED) {
            state = SheetState.VOID;
        }
    }

    /** Points so far, one decimal place. */
    public BigDecimal total(Criteria criteria) {
        return Scoring.total(
                criteria, code -> score(code).map(ItemScore::getPercent).orElse(null));
    }

    public Optional<ItemScore> score(String itemCode) {
        return scores.stream()
                .filter(score -> score.getItemCode().equals(itemCode))
                .findFirst();
    }

    public Review getReview() {
        return review;
    }

    public Person getPerson() {
        return person;
    }

    /** From 1 on. */
    public int getRevision() {
        return revision;
    }

    public SheetState getState() {
        return state;
    }

    public boolean isDraft() {
        return state == SheetState.DRAFT;
    }

    public boolean isSubmitted() {
        return state == SheetState.SUBMITTED;
    }

    /** Why this version corrects the one before; null for the first. */
    public String getCorrectionReason() {
        return correctionReason;
    }

    public List<ItemScore> getScores() {
        return List.copyOf(scores);
    }

    public int getScoredItems() {
        return (int) scores.stream().filter(score -> score.getPercent() != null).count();
    }

    /** Points as submitted; null in a draft. */
    public BigDecimal getPoints() {
        return points;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Long getDocumentId() {
        return documentId;
    }
}
