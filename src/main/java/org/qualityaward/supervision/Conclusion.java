package org.qualityaward.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.qualityaward.archive.SignedDocument;

/** How a case ended, and the signed paper that says so. */
@Embeddable
public class Conclusion {

    @Enumerated(EnumType.STRING)
    private AccountabilityCase.Verdict verdict;

    private String consequence;

    @Column(name = "concluded_at")
    private Instant at;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "document_number")
    private String documentNumber;

    protected Conclusion() {}

    Conclusion(AccountabilityCase.Verdict verdict, String consequence, SignedDocument document, Instant at) {
        this.verdict = verdict;
        this.consequence = consequence;
        this.at = at;
        this.documentId = document.getId();
        this.documentNumber = document.getNumber();
    }

    public AccountabilityCase.Verdict getVerdict() {
        return verdict;
    }

    /** What follows, in words; may be null where the case is unfounded. */
    public String getConsequence() {
        return consequence;
    }

    public Instant getAt() {
        return at;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }
}
