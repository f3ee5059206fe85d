package org.qualityaward.publicity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.calendar.Term;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * A notice of the award office (Articles 17, 22, 25): drafted, worded, published once with its explicit first and last
 * day, then proven by where it appeared. What was published never changes; a correction is a further notice.
 */
@Entity
@Table(name = "public_notice")
public class PublicNotice extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private String title;

    @Lob
    private String body;

    @Lob
    private String listing;

    private String recipients;

    private int article;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "planned_last_day")
    private LocalDate plannedLastDay;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "document_number")
    private String documentNumber;

    @ElementCollection
    @CollectionTable(name = "public_notice_proof", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "line_number")
    private List<PublicationProof> proofs = new ArrayList<>();

    protected PublicNotice() {}

    /** A draft; the legal basis is the title and number of the measures that the cycle is bound to. */
    public PublicNotice(Cycle cycle, NoticeKind kind, String title, String body, String legalBasis) {
        this.cycle = cycle;
        this.kind = kind;
        this.state = NoticeState.DRAFT;
        this.title = title;
        this.body = body;
        this.article = kind.getArticle();
        this.legalBasis = legalBasis;
    }

    public NoticeRef ref() {
        return new NoticeRef(getId());
    }

    /** Words the draft anew. */
    void word(String newTitle, String newBody, LocalDate wantedLastDay, String newRecipients) {
        mustBeDraft();
        title = newTitle.strip();
        body = newBody.strip();
        plannedLastDay = wantedLastDay;
        recipients = newRecipients == null || newRecipients.isBlank() ? null : newRecipients.strip();
    }

    /** Puts a table of names into it. */
    void list(Listing names) {
        mustBeDraft();
        listing = names == null ? null : names.text();
    }

    /** Fixes day and period, null for a notice without one, and fills the dates into the text. */
    void issue(LocalDate today, Term period) {
        mustBeDraft();
        if (kind == NoticeKind.CALL && recipients == null) {
            throw new Refusal("publicity.refusal.noRecipients", 17);
        }
        issuedOn = today;
        firstDay = period == null ? null : period.first();
        lastDay = period == null ? null : period.last();
        body = NoticeTexts.dated(body, issuedOn, firstDay, lastDay);
    }

    void publish(SignedDocument document, Instant now) {
        mustBeDraft();
        state = NoticeState.PUBLISHED;
        publishedAt = now;
        documentId = document.getId();
        documentNumber = document.getNumber();
    }

    /** Records where it appeared, once it is published and not before it was. */
    void prove(PublicationProof proof, LocalDate today) {
        if (state != NoticeState.PUBLISHED) {
            throw new Refusal("publicity.refusal.notPublished", article);
        }
        if (proof.getAppearedOn().isBefore(issuedOn) || proof.getAppearedOn().isAfter(today)) {
            throw new Refusal("publicity.refusal.proofDay", article, issuedOn, today);
        }
        proofs.add(proof);
    }

    /** Whether the public may answer it on this day. */
    public boolean invitesOpinionsOn(LocalDate today) {
        return kind.isInvitingOpinions() && isRunningOn(today);
    }

    /** Published, and its last day has not passed. */
    public boolean isRunningOn(LocalDate today) {
        return state == NoticeState.PUBLISHED && lastDay != null && !today.isAfter(lastDay);
    }

    public boolean isEndedOn(LocalDate today) {
        return state == NoticeState.PUBLISHED && lastDay != null && today.isAfter(lastDay);
    }

    private void mustBeDraft() {
        if (state != NoticeState.DRAFT) {
            throw new Refusal("publicity.refusal.published", article);
        }
    }

    public Cycle getCycle() {
        return cycle;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public NoticeState getState() {
        return state;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    /** The paragraphs of the body, without empty lines. */
    public List<String> getParagraphs() {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Null where there is none. */
    public Listing getListing() {
        return Listing.parse(listing);
    }

    /** To whom a call goes, one a line; null for other notices. */
    public String getRecipients() {
        return recipients;
    }

    public int getArticle() {
        return article;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public LocalDate getPlannedLastDay() {
        return plannedLastDay;
    }

    /** The day of the event, which is not counted; null while a draft. */
    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    /** The day of issue as papers print it. */
    public String getIssuedInWords() {
        return NoticeTexts.written(issuedOn);
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Ends at 24:00; null for a notice without a period. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public List<PublicationProof> getProofs() {
        return List.copyOf(proofs);
    }
}
