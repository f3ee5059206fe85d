package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Stored;

/**
 * A member of the team moved his own percent of an item in consensus, with a reason. His sheet stays as he signed it and
 * each move stays too; the last one says where he stands. After a recusal, when all is agreed anew, it is outdated.
 */
@Entity
@Table(name = "percent_move")
public class PercentMove extends Stored {

    @ManyToOne
    @JoinColumn(name = "item_id")
    private ConsensusItem item;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    private int percent;

    private String reason;

    @Column(name = "moved_at")
    private Instant movedAt;

    private boolean outdated;

    protected PercentMove() {}

    PercentMove(ConsensusItem item, Person person, int percent, String reason, Instant at) {
        this.item = item;
        this.person = person;
        this.percent = percent;
        this.reason = reason;
        this.movedAt = at;
    }

    void outdate() {
        outdated = true;
    }

    public Person getPerson() {
        return person;
    }

    public int getPercent() {
        return percent;
    }

    public String getReason() {
        return reason;
    }

    public Instant getMovedAt() {
        return movedAt;
    }

    public boolean isOutdated() {
        return outdated;
    }
}
