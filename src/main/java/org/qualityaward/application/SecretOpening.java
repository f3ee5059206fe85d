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
import java.time.format.DateTimeFormatter;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Texts;

/** One opening of a declared secret: who, when, in which part. The organisation reads it (Article 38); nobody changes it. */
@Entity
@Table(name = "secret_opening")
public class SecretOpening extends Stored {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(AwardClock.CHINA);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evidence_id")
    private EvidenceFile evidence;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    @Enumerated(EnumType.STRING)
    private Role role;

    protected SecretOpening() {}

    SecretOpening(EvidenceFile evidence, Caller who, Instant openedAt) {
        this.evidence = evidence;
        this.application = evidence.getApplication();
        this.openedAt = openedAt;
        this.personId = who.personId();
        this.personName = who.name();
        this.role = who.roles().stream().sorted().findFirst().orElse(Role.SYSTEM);
    }

    /** What is written over the copy: reader, time, number of this line. */
    String words() {
        return words(personName, openedAt, getId());
    }

    /** What is written over a copy, of a secret or not; the number is the opening's, or the reader's where none is kept. */
    static String words(String reader, Instant at, Long number) {
        return Texts.chinese("application.watermark", reader, MINUTE.format(at), number);
    }

    /** The same without letters that a font could lack. */
    String plainWords() {
        return "No. " + personId + " / " + MINUTE.format(openedAt) + " / " + getId();
    }

    public EvidenceFile getEvidence() {
        return evidence;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public String getPersonName() {
        return personName;
    }

    public Role getRole() {
        return role;
    }
}
