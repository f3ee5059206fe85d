package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** A reviewer's seat on one application. Taken → vacated by a recusal → refilled by a replacement, which is a seat of its own. */
@Entity
@Table(name = "review_seat")
public class Seat extends Stored {

    /** Where a seat stands; a vacated one blocks the ranking until it is refilled. */
    public enum SeatState implements Toned {
        TAKEN,
        VACATED,
        REFILLED;

        @Override
        public Tone tone() {
            return switch (this) {
                case TAKEN -> Tone.OK;
                case VACATED -> Tone.WRONG;
                case REFILLED -> Tone.NEUTRAL;
            };
        }
    }

    @ManyToOne
    @JoinColumn(name = "review_id")
    private Review review;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    private boolean leader;

    @Enumerated(EnumType.STRING)
    private SeatState state;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "vacated_at")
    private Instant vacatedAt;

    @ManyToOne
    @JoinColumn(name = "replaces_id")
    private Seat replaces;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmation_document_id")
    private Long confirmationDocumentId;

    protected Seat() {}

    Seat(Review review, Person person, boolean leader, Seat replaces, Instant at) {
        this.review = review;
        this.person = person;
        this.leader = leader;
        this.replaces = replaces;
        this.state = SeatState.TAKEN;
        this.takenAt = at;
    }

    void vacate(Instant at) {
        if (state == SeatState.TAKEN) {
            state = SeatState.VACATED;
            vacatedAt = at;
        }
    }

    /** Its member signed what the team agreed. */
    void confirm(Long document, Instant at) {
        confirmationDocumentId = document;
        confirmedAt = at;
    }

    /** Something he signed was changed; the paper stays, and he is asked again. */
    void askAgain() {
        confirmedAt = null;
    }

    void refill() {
        state = SeatState.REFILLED;
    }

    void lead() {
        leader = true;
    }

    public Review getReview() {
        return review;
    }

    public Person getPerson() {
        return person;
    }

    public boolean isLeader() {
        return leader;
    }

    public SeatState getState() {
        return state;
    }

    public boolean isTaken() {
        return state == SeatState.TAKEN;
    }

    public boolean isVacant() {
        return state == SeatState.VACATED;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    public Instant getVacatedAt() {
        return vacatedAt;
    }

    /** When its member signed the consensus as it stands now; null while he has not. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** His newest confirmation; null before the first. */
    public Long getConfirmationDocumentId() {
        return confirmationDocumentId;
    }

    /** The vacated seat that this one refills, or null. */
    public Seat getReplaces() {
        return replaces;
    }
}
