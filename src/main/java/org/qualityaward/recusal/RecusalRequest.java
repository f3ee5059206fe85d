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
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * An applicant asks that somebody be recused from its file (申请回避). Asked with a reason → granted or refused by the office
 * with an answer that the applicant reads; the person asked about does not answer it himself.
 */
@Entity
@Table(name = "recusal_request")
public class RecusalRequest extends Stored {

    /** Where a request stands. */
    public enum RequestState implements Toned {
        OPEN,
        GRANTED,
        REFUSED;

        @Override
        public Tone tone() {
            return switch (this) {
                case OPEN -> Tone.WAIT;
                case GRANTED -> Tone.INFO;
                case REFUSED -> Tone.NEUTRAL;
            };
        }

        @Override
        public String icon() {
            return switch (this) {
                case GRANTED -> "pi-ban";
                default -> Toned.super.icon();
            };
        }
    }

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @ManyToOne
    @JoinColumn(name = "asked_by")
    private Person askedBy;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @ManyToOne
    @JoinColumn(name = "answered_by")
    private Person answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String answer;

    @Column(name = "document_id")
    private Long documentId;

    protected RecusalRequest() {}

    RecusalRequest(Application application, Person askedBy, Person person, String reason, Instant at) {
        this.application = application;
        this.askedBy = askedBy;
        this.person = person;
        this.reason = Reasons.given(reason);
        this.askedAt = at;
        this.state = RequestState.OPEN;
    }

    /**
     * @throws Refusal when it was answered already, by the person it is about, or without words
     */
    void answer(boolean granted, Person by, String words, Instant at) {
        if (by.equals(person)) {
            throw new Refusal("recusal.refusal.ownRecusal", 34);
        }
        if (state != RequestState.OPEN) {
            throw new Refusal("recusal.refusal.answeredAlready", 34);
        }
        answer = Reasons.given(words);
        answeredBy = by;
        answeredAt = at;
        state = granted ? RequestState.GRANTED : RequestState.REFUSED;
    }

    void filedAs(Long document) {
        documentId = document;
    }

    public Application getApplication() {
        return application;
    }

    public Person getAskedBy() {
        return askedBy;
    }

    public Person getPerson() {
        return person;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public RequestState getState() {
        return state;
    }

    public boolean isOpen() {
        return state == RequestState.OPEN;
    }

    public Person getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnswer() {
        return answer;
    }

    public Long getDocumentId() {
        return documentId;
    }
}
