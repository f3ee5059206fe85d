package org.qualityaward.review.calibration;

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
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** One reviewer's scores of an anchor case: saved item by item, handed in once, never changed afterwards. */
@Entity
@Table(name = "anchor_sheet")
public class AnchorSheet extends Stored {

    @ManyToOne
    @JoinColumn(name = "calibration_id")
    private Calibration calibration;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    @OrderBy("itemCode")
    private List<AnchorScore> scores = new ArrayList<>();

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected AnchorSheet() {}

    AnchorSheet(Calibration calibration, Person person, Instant at) {
        this.calibration = calibration;
        this.person = person;
        this.startedAt = at;
        calibration.getAnchor().getItems().forEach(item -> scores.add(new AnchorScore(this, item.getItemCode())));
    }

    /** @throws Refusal when it is handed in, the case has no such item, or the percent is no step of five */
    void save(String itemCode, Integer percent, String reason) {
        if (isSubmitted()) {
            throw new Refusal("review.refusal.anchorSubmitted", 14);
        }
        score(itemCode)
                .orElseThrow(() -> new Refusal("review.refusal.noItem", 14, itemCode))
                .save(percent, reason);
    }

    /** @throws Refusal when items are left */
    void submit(Instant at) {
        if (isSubmitted()) {
            throw new Refusal("review.refusal.anchorSubmitted", 14);
        }
        long left = scores.stream().filter(score -> score.getPercent() == null).count();
        if (left > 0) {
            throw new Refusal("review.refusal.itemsUnscored", 14, left);
        }
        submittedAt = at;
    }

    public Optional<AnchorScore> score(String itemCode) {
        return scores.stream()
                .filter(score -> score.getItemCode().equals(itemCode))
                .findFirst();
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public Calibration getCalibration() {
        return calibration;
    }

    public Person getPerson() {
        return person;
    }

    public List<AnchorScore> getScores() {
        return List.copyOf(scores);
    }

    public int getScoredItems() {
        return (int) scores.stream().filter(score -> score.getPercent() != null).count();
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }
}
