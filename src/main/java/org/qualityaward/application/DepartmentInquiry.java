package org.qualityaward.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Subject;

/**
 * A list of applicants sent to the departments for the joint check of Article 13 (联审): at the preliminary examination, and
 * again before publicity and before commendation.
 */
@Entity
@Table(name = "department_inquiry")
public class DepartmentInquiry extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** Why it was sent. */
    public enum Occasion {
        EXAMINATION(ApplicationState.RECOMMENDED, ApplicationState.EXAMINING, ApplicationState.SUPPLEMENTING),
        BEFORE_PUBLICITY(ApplicationState.PROPOSED_WINNER, ApplicationState.PROPOSED_NOMINATION),
        BEFORE_COMMENDATION(ApplicationState.APPROVED);

        private final List<ApplicationState> states;

        Occasion(ApplicationState... states) {
            this.states = List.of(states);
        }

        /** The states of those whom it concerns. */
        ApplicationState[] states() {
            return states.toArray(ApplicationState[]::new);
        }
    }

    /** The inquiry as the subject of its deadline. */
    public record Ref(Long id) implements Subject {
        @Override
        public String kind() {
            return "department-inquiry";
        }
    }

    public Ref ref() {
        return new Ref(getId());
    }

    protected DepartmentInquiry() {}

    DepartmentInquiry(Cycle cycle, Occasion occasion, Instant sentAt, String sentBy, LocalDate dueOn) {
        this.cycle = cycle;
        this.occasion = occasion;
        this.sentAt = sentAt;
        this.sentBy = sentBy;
        this.dueOn = dueOn;
    }

    public Cycle getCycle() {
        return cycle;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getSentBy() {
        return sentBy;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }
}
