package org.qualityaward.review.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Stored;

/** Somebody was reminded on a day; at most once a day. */
@Entity
@Table(name = "review_reminder")
public class Reminder extends Stored {

    @ManyToOne
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "reminded_on")
    private LocalDate day;

    @Column(name = "days_left")
    private int left;

    protected Reminder() {}

    Reminder(Cycle cycle, Person person, LocalDate day, int left) {
        this.cycle = cycle;
        this.person = person;
        this.day = day;
        this.left = left;
    }

    public Person getPerson() {
        return person;
    }

    public LocalDate getDay() {
        return day;
    }

    /** Working days that were left. */
    public int getLeft() {
        return left;
    }
}
