package org.qualityaward.review.calibration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * A made-up case with what it says on some items and the percents that were agreed for them (锚定案例).
 *
 * <p>Life: draft, written item by item → in use, from then on never changed, since people are measured by it → withdrawn.
 */
@Entity
@Table(name = "anchor_case")
public class AnchorCase extends Stored {

    /** Where a case stands. */
    public enum AnchorState implements Toned {
        DRAFT,
        IN_USE,
        WITHDRAWN;

        @Override
        public Tone tone() {
            return switch (this) {
                case DRAFT -> Tone.WAIT;
                case IN_USE -> Tone.OK;
                case WITHDRAWN -> Tone.NEUTRAL;
            };
        }
    }

    private static final int LEAST = 2;

    @Column(name = "criteria_code")
    private String criteriaCode;

    private String title;

    private String profile;

    @Enumerated(EnumType.STRING)
    private AnchorState state;

    @Column(name = "in_use_at")
    private Instant inUseAt;

    @OneToMany(mappedBy = "anchor", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("itemCode")
    private List<AnchorItem> items = new ArrayList<>();

    protected AnchorCase() {}

    AnchorCase(String criteriaCode) {
        this.criteriaCode = criteriaCode;
        this.state = AnchorState.DRAFT;
    }

    /** @throws Refusal when it is in use, or title or profile are missing */
    void describe(String name, String about) {
        beDraft();
        title = given(name);
        profile = given(about);
    }

    /**
     * Says what the case shows on an item and what was agreed for it.
     *
     * @throws Refusal when it is in use, the item is none of the criteria's, the percent no step of five, or words are missing
     */
    void write(String itemCode, String text, Integer percent, String rationale) {
        beDraft();
        if (Criteria.of(criteriaCode).item(itemCode).isEmpty()) {
            throw new Refusal("review.refusal.noItem", 14, itemCode);
        }
        int agreed = AnchorScore.step(percent);
        String shown = given(text);
        String why = given(rationale);
        AnchorItem item = item(itemCode).orElseGet(() -> {
            AnchorItem added = new AnchorItem(this, itemCode);
            items.add(added);
            return added;
        });
        item.write(shown, agreed, why);
    }

    void leaveOut(String itemCode) {
        beDraft();
        items.removeIf(item -> item.getItemCode().equals(itemCode));
    }

    /** @throws Refusal with fewer than two items, which say nothing of anybody */
    void putInUse(Instant at) {
        beDraft();
        if (items.size() < LEAST) {
            throw new Refusal("review.refusal.anchorItems", 14, LEAST, items.size());
        }
        state = AnchorState.IN_USE;
        inUseAt = at;
    }

    void withdraw() {
        state = AnchorState.WITHDRAWN;
    }

    private void beDraft() {
        if (state != AnchorState.DRAFT) {
            throw new Refusal("review.refusal.anchorInUse", 14);
        }
    }

    private static String given(String words) {
        if (words == null || words.isBlank()) {
            throw new Refusal("review.refusal.anchorWords", 14);
        }
        return words.strip();
    }

    public Optional<AnchorItem> item(String itemCode) {
        return items.stream()
                .filter(item -> item.getItemCode().equals(itemCode))
                .findFirst();
    }

    /** Version of the criteria that it is made for. */
    public String getCriteriaCode() {
        return criteriaCode;
    }

    public String getTitle() {
        return title;
    }

    public String getProfile() {
        return profile;
    }

    public AnchorState getState() {
        return state;
    }

    public boolean isDraft() {
        return state == AnchorState.DRAFT;
    }

    public boolean isInUse() {
        return state == AnchorState.IN_USE;
    }

    public Instant getInUseAt() {
        return inUseAt;
    }

    public List<AnchorItem> getItems() {
        return List.copyOf(items);
    }
}
