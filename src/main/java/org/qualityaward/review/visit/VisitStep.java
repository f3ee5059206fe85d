package org.qualityaward.review.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.qualityaward.identity.Person;
import org.qualityaward.review.Review;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** One step of a visit's agenda and one stop of its route: when, where, what, which papers, who of the team has it. */
@Entity
@Table(name = "visit_step")
public class VisitStep extends Stored {

    @ManyToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "held_on")
    private LocalDate day;

    @Column(name = "starts_at")
    private LocalTime starts;

    @Column(name = "ends_at")
    private LocalTime ends;

    private String what;

    private String place;

    private String papers;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    protected VisitStep() {}

    VisitStep(Review review) {
        this.review = review;
    }

    /**
     * A step as it is to be.
     *
     * @param papers documents to be seen there, or null
     * @param personId who of the team has it; null for the whole team
     */
    public record Draft(
            LocalDate day, LocalTime starts, LocalTime ends, String what, String place, String papers, Long personId) {}

    /**
     * @param who of the team, null for the whole team
     * @throws Refusal when something is missing, it ends before it begins, or its day is not of the visit
     */
    void lay(Draft draft, Person who, LocalDate first, LocalDate last) {
        if (draft.day() == null
                || draft.starts() == null
                || draft.ends() == null
                || blank(draft.what())
                || blank(draft.place())) {
            throw new Refusal("review.refusal.stepIncomplete", 21);
        }
        if (!draft.ends().isAfter(draft.starts())) {
            throw new Refusal(
                    "review.refusal.stepHours",
                    21,
                    draft.starts().toString(),
                    draft.ends().toString());
        }
        if (draft.day().isBefore(first) || draft.day().isAfter(last)) {
            throw new Refusal("review.refusal.stepDay", 21, draft.day(), first, last);
        }
        day = draft.day();
        starts = draft.starts();
        ends = draft.ends();
        what = draft.what().strip();
        place = draft.place().strip();
        papers = blank(draft.papers()) ? null : draft.papers().strip();
        person = who;
    }

    /** Whether somebody would have to be at both at once; a step of the whole team concerns each of it. */
    boolean clashesWith(VisitStep other) {
        boolean sameTime = day.equals(other.day) && starts.isBefore(other.ends) && other.starts.isBefore(ends);
        return sameTime && (person == null || other.person == null || person.equals(other.person));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public Review getReview() {
        return review;
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    /** Such as {@code 09:00–10:30}. */
    public String getHours() {
        return starts + "\u2013" + ends;
    }

    public String getWhat() {
        return what;
    }

    public String getPlace() {
        return place;
    }

    public String getPapers() {
        return papers;
    }

    /** Who of the team has it, or null for all. */
    public Person getPerson() {
        return person;
    }
}
