package org.qualityaward.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * What a team agreed on one item (合议): a percent that is no mean, its reason, where each member moved his
 * own percent by his own hand, the dissent that was left; later what the site
 * showed otherwise, beside it.
 */
@Entity
@Table(name = "consensus_item")
public class ConsensusItem extends Stored {

    private static final int LONGEST = 1000;

    @ManyToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "item_code")
    private String itemCode;

    private Integer percent;

    private String reason;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PercentMove> moves = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Dissent> dissents = new ArrayList<>();

    /** When a member last said something on it, so that whoever agrees without having seen it is told. */
    @Column(name = "touched_at")
    private Instant touchedAt;

    @ManyToOne
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "site_percent")
    private Integer sitePercent;

    @Column(name = "site_reason")
    private String siteReason;

    @Column(name = "site_at")
    private Instant siteAt;

    protected ConsensusItem() {}

    ConsensusItem(Review review, String itemCode) {
        this.review = review;
        this.itemCode = itemCode;
    }

    void agree(Person by, int agreed, String why, Instant at) {
        Scoring.mustBeStep(agreed);
        reason = given(why);
        percent = agreed;
        decidedBy = by;
        decidedAt = at;
    }

    /** A member moves his own percent; what he signed stays in his sheet. */
    void move(Person by, int moved, String why, Instant at) {
        Scoring.mustBeStep(moved);
        moves.add(new PercentMove(this, by, moved, given(why), at));
        touchedAt = at;
    }

    /** A member dissents in his own words, which take the place of his earlier ones. */
    void dissent(Person by, String words, Instant at) {
        String given = given(words);
        withdrawDissent(by, at);
        dissents.add(new Dissent(this, by, given, at));
        touchedAt = at;
    }

    void withdrawDissent(Person by, Instant at) {
        dissentOf(by).ifPresent(earlier -> {
            earlier.withdraw(at);
            touchedAt = at;
        });
    }

    /** To be agreed anew; what was agreed stands in the signed report, what was said stays and counts no more. */
    void reopen() {
        percent = null;
        reason = null;
        moves.forEach(PercentMove::outdate);
        dissents.forEach(Dissent::outdate);
        decidedBy = null;
        decidedAt = null;
        sitePercent = null;
        siteReason = null;
        siteAt = null;
    }

    void rescore(int seen, String why, Instant at) {
        Scoring.mustBeStep(seen);
        siteReason = given(why);
        sitePercent = seen;
        siteAt = at;
    }

    /** Whether it was re-scored to just this. */
    boolean isRescored(int seen, String why) {
        return sitePercent != null
                && sitePercent == seen
                && why != null
                && why.strip().equals(siteReason);
    }

    private static String given(String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal("review.refusal.reasonMissing", 21);
        }
        return within(why);
    }

    private static String within(String text) {
        if (text.strip().length() > LONGEST) {
            throw new Refusal("review.refusal.tooLong", 0, LONGEST, text.strip().length());
        }
        return text.strip();
    }

    public String getItemCode() {
        return itemCode;
    }

    public boolean isAgreed() {
        return percent != null;
    }

    public Integer getPercent() {
        return percent;
    }

    public String getReason() {
        return reason;
    }

    /** The dissents that stand, each with its author's name, as one text; null where there is none. */
    public String getDissent() {
        String all = getDissents().stream()
                .map(each -> each.getPerson().getName() + "\uff1a" + each.getWords())
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    /** The dissents that stand, in the order in which they were entered. */
    public List<Dissent> getDissents() {
        return dissents.stream().filter(Dissent::isStanding).toList();
    }

    public Optional<Dissent> dissentOf(Person member) {
        return getDissents().stream()
                .filter(each -> each.getPerson().equals(member))
                .findFirst();
    }

    /** How a member moved his percent, the earliest first; empty where he stays with his sheet. */
    public List<PercentMove> movesOf(Person member) {
        return moves.stream()
                .filter(move -> !move.isOutdated() && move.getPerson().equals(member))
                .toList();
    }

    /** Where a member stands: his last move, or else what he submitted. */
    public Integer standOf(Person member, Integer submitted) {
        List<PercentMove> own = movesOf(member);
        return own.isEmpty()
                ? submitted
                : Integer.valueOf(own.get(own.size() - 1).getPercent());
    }

    public Person getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public Integer getSitePercent() {
        return sitePercent;
    }

    public String getSiteReason() {
        return siteReason;
    }

    /** What counts after the site visit: what was seen there, or else what was agreed. */
    public Integer getFinalPercent() {
        return sitePercent == null ? percent : sitePercent;
    }
}
