package org.qualityaward.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What was put to the accused of a case, in the investigator's own words, and until when they may answer. */
@Embeddable
public class Hearing {

    @Column(name = "put_text")
    private String text;

    @Column(name = "put_document_id")
    private Long documentId;

    @Column(name = "put_document_number")
    private String documentNumber;

    @Column(name = "answer_until")
    private LocalDate until;

    protected Hearing() {}

    Hearing(String text, LocalDate until) {
        this.text = text;
        this.until = until;
    }

    void filed(Long id, String number) {
        documentId = id;
        documentNumber = number;
    }

    /** The same with another last day; the letter is what it was. */
    Hearing until(LocalDate last) {
        Hearing moved = new Hearing(text, last);
        moved.filed(documentId, documentNumber);
        return moved;
    }

    /** Without a word that tells who reported it. */
    public String getText() {
        return text;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    /** The last day on which the accused may enter their statement themselves. */
    public LocalDate getUntil() {
        return until;
    }
}
