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
 * What a member of the team, in his own words, does not share of what was agreed on an item; it is printed in the report.
 * Only he takes it back; new words take the place of the earlier ones, which are kept.
 */
@Entity
@Table(name = "dissent")
public class Dissent extends Stored {

    @ManyToOne
    @JoinColumn(name = "item_id")
    private ConsensusItem item;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    private String words;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    private boolean outdated;

    protected Dissent() {}

    Dissent(ConsensusItem item, Person person, String words, Instant at) {
        this.item = item;
        this.person = person;
        this.words = words;
        this.enteredAt = at;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    void outdate() {
        outdated = true;
    }

    public Person getPerson() {
        return person;
    }

    public String getWords() {
        return words;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    /** Whether it counts now. */
    public boolean isStanding() {
        return withdrawnAt == null && !outdated;
    }
}
