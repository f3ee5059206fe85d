package org.qualityaward.review.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.qualityaward.identity.Person;
import org.qualityaward.review.Review;
import org.qualityaward.shared.Stored;

/** What somebody of the team sees to during a visit. */
@Entity
@Table(name = "visit_part")
public class VisitPart extends Stored {

    @ManyToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    private String part;

    protected VisitPart() {}

    VisitPart(Review review, Person person) {
        this.review = review;
        this.person = person;
    }

    void say(String words) {
        part = words.strip();
    }

    public Review getReview() {
        return review;
    }

    public Person getPerson() {
        return person;
    }

    public String getPart() {
        return part;
    }
}
