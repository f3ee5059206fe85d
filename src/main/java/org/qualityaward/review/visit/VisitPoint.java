package org.qualityaward.review.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.qualityaward.identity.Person;
import org.qualityaward.review.Review;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * A point of the checklist of a visit. Life: asked by the leader, reworded while nothing was found → found, and found again
 * until the visit ends; the version tells a phone that was offline whether somebody else was faster.
 */
@Entity
@Table(name = "visit_point")
public class VisitPoint extends Stored {

    /** Characters of what is asked at most. */
    public static final int LONGEST = 1000;

    /** Characters of what was found at most. */
    public static final int LONGEST_FOUND = 2000;

    @ManyToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "item_code")
    private String itemCode;

    private String asks;

    @Enumerated(EnumType.STRING)
    private VisitFinding finding;

    @Column(name = "seen")
    private String found;

    @ManyToOne
    @JoinColumn(name = "found_by")
    private Person foundBy;

    @Column(name = "found_at")
    private Instant foundAt;

    protected VisitPoint() {}

    /** @param itemCode item that it concerns, or null */
    VisitPoint(Review review, String itemCode, String asks) {
        this.review = review;
        this.itemCode = itemCode;
        ask(asks);
    }

    /** @throws Refusal without words, with too many, or once something was found */
    final void ask(String words) {
        if (finding != null) {
            throw new Refusal("review.refusal.pointFound", 21);
        }
        if (words == null || words.isBlank()) {
            throw new Refusal("review.refusal.pointEmpty", 21);
        }
        if (words.strip().length() > LONGEST) {
            throw new Refusal(
                    "review.refusal.tooLong", 0, LONGEST, words.strip().length());
        }
        asks = words.strip();
    }

    /**
     * Records what was found. The same once more, as a phone sends when the answer to it was lost, changes nothing and is no
     * conflict.
     *
     * @param seen version that the finder had before him
     * @throws Refusal {@code shared.refusal.changedMeanwhile} when somebody else recorded something else since
     */
    void find(VisitFinding what, String words, Person by, int seen, Instant at) {
        String said = words == null || words.isBlank() ? null : words.strip();
        if (what == finding && Objects.equals(said, found)) {
            return;
        }
        unchangedSince(seen);
        if (said != null && said.length() > LONGEST_FOUND) {
            throw new Refusal("review.refusal.tooLong", 0, LONGEST_FOUND, said.length());
        }
        finding = what;
        found = said;
        foundBy = by;
        foundAt = at;
    }

    /** Whether it has its finding; one that is not simply as the material says needs words. */
    public boolean isSettled() {
        return finding == VisitFinding.VERIFIED || finding != null && found != null;
    }

    public Review getReview() {
        return review;
    }

    public String getItemCode() {
        return itemCode;
    }

    /** What is to be looked at. */
    public String getAsks() {
        return asks;
    }

    public VisitFinding getFinding() {
        return finding;
    }

    public String getFound() {
        return found;
    }

    public Person getFoundBy() {
        return foundBy;
    }

    public Instant getFoundAt() {
        return foundAt;
    }
}
