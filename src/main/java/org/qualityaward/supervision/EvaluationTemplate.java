package org.qualityaward.supervision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * An edition of the form for one direction. Life: a draft that the office words → in force for the engagements that end from a
 * day on. Forms keep the edition they were opened with; a change is a new edition.
 */
@Entity
@Table(name = "evaluation_template")
public class EvaluationTemplate extends Stored {

    /** A draft is in force from a day that never comes. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int ARTICLE = 35;
    private static final int MOST = 30;
    private static final int LONGEST = 100;
    private static final int LONGEST_ENGLISH = 200;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private int edition;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** How often the draft was worded; a change of the questions alone would not count as a change of the edition. */
    private int wordings;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evaluation_item", joinColumns = @JoinColumn(name = "template_id"))
    @OrderBy("place")
    private List<EvaluationItem> items = new ArrayList<>();

    protected EvaluationTemplate() {}

    public EvaluationTemplate(Direction direction, int edition, LocalDate validFrom, List<EvaluationItem> items) {
        this.direction = direction;
        this.edition = edition;
        this.validFrom = validFrom;
        this.items.addAll(items);
    }

    /** A draft with the questions of this one. */
    EvaluationTemplate nextEdition() {
        return new EvaluationTemplate(direction, edition + 1, NEVER, items);
    }

    public boolean isDraft() {
        return NEVER.equals(validFrom);
    }

    /**
     * Words the draft anew.
     *
     * @throws Refusal {@code supervision.refusal.edition.*}
     */
    void compose(List<EvaluationItem> worded) {
        requireDraft();
        if (worded.isEmpty() || worded.size() > MOST) {
            throw new Refusal("supervision.refusal.edition.count", 0, MOST);
        }
        worded.stream()
                .filter(item -> isOut(item.getChinese(), LONGEST) || isOut(item.text(Locale.ENGLISH), LONGEST_ENGLISH))
                .findFirst()
                .ifPresent(item -> {
                    throw new Refusal("supervision.refusal.edition.text", 0, item.getPlace(), LONGEST, LONGEST_ENGLISH);
                });
        items.clear();
        items.addAll(worded);
        wordings++;
    }

    private static boolean isOut(String text, int longest) {
        return text == null || text.isBlank() || text.length() > longest;
    }

    /**
     * Puts the draft in force for the engagements that end from a day on; those that have ended keep theirs.
     *
     * @throws Refusal {@code supervision.refusal.edition.*}
     */
    void activate(LocalDate from, LocalDate today) {
        requireDraft();
        boolean both = items.stream().anyMatch(EvaluationItem::isRating)
                && !items.stream().allMatch(EvaluationItem::isRating);
        if (!both) {
            throw new Refusal("supervision.refusal.edition.kinds", ARTICLE);
        }
        if (from == null || !from.isAfter(today)) {
            throw new Refusal("supervision.refusal.edition.from", ARTICLE, today);
        }
        validFrom = from;
    }

    void requireDraft() {
        if (!isDraft()) {
            throw new Refusal("supervision.refusal.edition.frozen", ARTICLE);
        }
    }

    public Optional<EvaluationItem> item(String code) {
        return items.stream().filter(item -> item.getCode().equals(code)).findFirst();
    }

    public Direction getDirection() {
        return direction;
    }

    public int getEdition() {
        return edition;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public List<EvaluationItem> getItems() {
        return List.copyOf(items);
    }
}
