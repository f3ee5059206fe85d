package org.qualityaward.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.qualityaward.application.Application;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * What the records say of a person and an applicant (系统发现, Article 34). A certain one is upheld as it is made; a likely
 * one is open, keeps the file closed, and is ruled on once: upheld or dismissed, with a reason, and never by the person it
 * is about.
 */
@Entity
@Table(name = "finding")
public class Finding extends Stored {

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "interest_id")
    private Long interestId;

    /** Names the records it rests on, so that one fact is found once. */
    private String trace;

    @ManyToOne
    @JoinColumn(name = "ground_id")
    private Ground ground;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String path;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    @Column(name = "found_at")
    private Instant foundAt;

    @ManyToOne
    @JoinColumn(name = "ruled_by")
    private Person ruledBy;

    @Column(name = "ruled_at")
    private Instant ruledAt;

    private String reason;

    @Column(name = "document_id")
    private Long documentId;

    protected Finding() {}

    Finding(Person person, Application application, Detection.Match match, Instant at) {
        this.person = person;
        this.application = application;
        this.interestId = match.interestId();
        this.trace = match.trace();
        this.ground = match.ground();
        this.confidence = match.confidence();
        this.path = match.path().kept();
        this.state = confidence == Confidence.CERTAIN ? FindingState.UPHELD : FindingState.OPEN;
        this.foundAt = at;
    }

    /**
     * The office's ruling on a likely finding.
     *
     * @throws Refusal when it is about the one who rules, ruled on already, or without a reason
     */
    void rule(boolean upheld, Person by, String why, Instant at) {
        if (by.equals(person)) {
            throw new Refusal("recusal.refusal.ownRecusal", 34);
        }
        if (state != FindingState.OPEN) {
            throw new Refusal("recusal.refusal.ruledAlready", 34);
        }
        this.reason = Reasons.given(why);
        this.state = upheld ? FindingState.UPHELD : FindingState.DISMISSED;
        this.ruledBy = by;
        this.ruledAt = at;
    }

    void filedAs(Long document) {
        documentId = document;
    }

    public Person getPerson() {
        return person;
    }

    public Application getApplication() {
        return application;
    }

    public Ground getGround() {
        return ground;
    }

    String getTrace() {
        return trace;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public boolean isCertain() {
        return confidence == Confidence.CERTAIN;
    }

    public FindingState getState() {
        return state;
    }

    /** The path in the reader's language, the person first. */
    public List<String> pathIn(Locale locale) {
        return FindingPath.of(path).in(locale);
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    public Person getRuledBy() {
        return ruledBy;
    }

    public Instant getRuledAt() {
        return ruledAt;
    }

    public String getReason() {
        return reason;
    }

    public Long getDocumentId() {
        return documentId;
    }
}
