package org.qualityaward.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * A person keeps away from an application (回避, Article 34).
 *
 * <p>Life: in force from the moment it is made → a lifting is proposed by the office, with a reason → lifted by the head of
 * the office, a second person; neither may be the recused, of whatever rank. It is never deleted: a new fact makes a new
 * one.
 */
@Entity
@Table(name = "recusal")
public class Recusal extends Stored {

    /** Where a recusal stands; while a lifting is proposed it still holds. */
    public enum RecusalState implements Toned {
        IN_FORCE,
        LIFT_PROPOSED,
        LIFTED;

        @Override
        public Tone tone() {
            return switch (this) {
                case IN_FORCE -> Tone.INFO;
                case LIFT_PROPOSED -> Tone.WAIT;
                case LIFTED -> Tone.NEUTRAL;
            };
        }

        @Override
        public String icon() {
            return switch (this) {
                case IN_FORCE -> "pi-ban";
                default -> Toned.super.icon();
            };
        }
    }

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @ManyToOne
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @ManyToOne
    @JoinColumn(name = "ground_id")
    private Ground ground;

    @Enumerated(EnumType.STRING)
    private RecusalCause cause;

    private String facts;

    @Enumerated(EnumType.STRING)
    private RecusalState state;

    @Column(name = "began_at")
    private Instant beganAt;

    @ManyToOne
    @JoinColumn(name = "lift_proposed_by")
    private Person liftProposedBy;

    @Column(name = "lift_proposed_at")
    private Instant liftProposedAt;

    @Column(name = "lift_reason")
    private String liftReason;

    @ManyToOne
    @JoinColumn(name = "lifted_by")
    private Person liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "lift_document_id")
    private Long liftDocumentId;

    protected Recusal() {}

    Recusal(Person person, Application application, Ground ground, RecusalCause cause, String facts, Instant at) {
        this.person = person;
        this.application = application;
        this.cycle = application.getCycle();
        this.ground = ground;
        this.cause = cause;
        this.facts = facts;
        this.state = RecusalState.IN_FORCE;
        this.beganAt = at;
    }

    /**
     * The first of two people proposes to lift it.
     *
     * @throws Refusal when it is his own, no longer in force, or no reason is given
     */
    void proposeLift(Person by, String reason, Instant at) {
        notOwn(by);
        if (state != RecusalState.IN_FORCE) {
            throw new Refusal("recusal.refusal.notInForce", 34);
        }
        liftReason = Reasons.given(reason);
        liftProposedBy = by;
        liftProposedAt = at;
        state = RecusalState.LIFT_PROPOSED;
    }

    /** The proposal is turned down; the recusal goes on. */
    void keep(Person by) {
        notOwn(by);
        beProposed();
        state = RecusalState.IN_FORCE;
    }

    /**
     * The second person lifts it.
     *
     * @throws Refusal when it is his own, not proposed, or he proposed it himself
     */
    void lift(Person by, Instant at) {
        notOwn(by);
        beProposed();
        if (by.equals(liftProposedBy)) {
            throw new Refusal("recusal.refusal.secondPerson", 34);
        }
        liftedBy = by;
        liftedAt = at;
        state = RecusalState.LIFTED;
    }

    void filedAs(Long document) {
        documentId = document;
    }

    void liftFiledAs(Long document) {
        liftDocumentId = document;
    }

    private void beProposed() {
        if (state != RecusalState.LIFT_PROPOSED) {
            throw new Refusal("recusal.refusal.liftNotProposed", 34);
        }
    }

    private void notOwn(Person by) {
        if (by.equals(person)) {
            throw new Refusal("recusal.refusal.ownRecusal", 34);
        }
    }

    public Person getPerson() {
        return person;
    }

    public Application getApplication() {
        return application;
    }

    public Cycle getCycle() {
        return cycle;
    }

    /** Null where the applicant asked for it without naming one. */
    public Ground getGround() {
        return ground;
    }

    public RecusalCause getCause() {
        return cause;
    }

    public String getFacts() {
        return facts;
    }

    public RecusalState getState() {
        return state;
    }

    public boolean holds() {
        return state != RecusalState.LIFTED;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    public Person getLiftProposedBy() {
        return liftProposedBy;
    }

    public Instant getLiftProposedAt() {
        return liftProposedAt;
    }

    public String getLiftReason() {
        return liftReason;
    }

    public Person getLiftedBy() {
        return liftedBy;
    }

    public Instant getLiftedAt() {
        return liftedAt;
    }

    /** The ruling that lifted it, null while it holds. */
    public Long getLiftDocumentId() {
        return liftDocumentId;
    }

    /** The ruling that made it, null where a declaration or a finding did. */
    public Long getDocumentId() {
        return documentId;
    }
}
