package org.qualityaward.publicity;

import static org.qualityaward.publicity.OpinionState.*;

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
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * What somebody of the public handed in: an opinion, adopted or not with a reason (Articles 11 and 22); an objection,
 * accepted or not, then upheld or found groundless (Article 25); a lead, passed on; a complaint or a report of misuse,
 * answered or passed on (Articles 36 and 39). Who objected is kept confidential; an anonymous one is a lead, not an
 * objection.
 */
@Entity
@Table(name = "opinion")
public class Opinion extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @Enumerated(EnumType.STRING)
    private OpinionKind kind;

    @Enumerated(EnumType.STRING)
    private OpinionState state;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notice_id")
    private PublicNotice notice;

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Lob
    private String facts;

    @Column(name = "person_name")
    private String personName;

    private String phone;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "sender_mark")
    private String senderMark;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    private String finding;

    private String reply;

    @Column(name = "forwarded_to")
    private String forwardedTo;

    @Column(name = "handled_by")
    private String handledBy;

    @Column(name = "handled_at")
    private Instant handledAt;

    @Column(name = "document_id")
    private Long documentId;

    @ElementCollection
    @CollectionTable(name = "opinion_attachment", joinColumns = @JoinColumn(name = "opinion_id"))
    @OrderColumn(name = "line_number")
    private List<StoredAttachment> attachments = new ArrayList<>();

    protected Opinion() {}

    Opinion(
            Cycle cycle,
            OpinionDraft draft,
            PublicNotice notice,
            Application application,
            String receiptNumber,
            String senderMark,
            Instant receivedAt) {
        concerns(draft.kind(), application);
        this.cycle = cycle;
        this.kind = draft.kind();
        this.state = RECEIVED;
        this.receiptNumber = receiptNumber;
        this.notice = notice;
        this.application = application;
        this.certificateNumber = draft.certificateNumber();
        this.facts = draft.facts().strip();
        boolean named = kind != OpinionKind.LEAD;
        this.personName = named ? draft.name() : null;
        this.phone = named ? draft.phone() : null;
        this.senderMark = senderMark;
        this.receivedAt = receivedAt;
    }

    /** What was cancelled already cannot be objected to any more (Article 25); a lead or a complaint about it can be given. */
    private static void concerns(OpinionKind kind, Application application) {
        if (kind == OpinionKind.OBJECTION && application.getState() == ApplicationState.CANCELLED) {
            throw new Refusal("publicity.refusal.cancelled", 25, application.getName());
        }
    }

    public OpinionRef ref() {
        return new OpinionRef(getId());
    }

    void attach(StoredAttachment file) {
        attachments.add(file);
    }

    /** An opinion was weighed; the reason says why it is taken up or not. */
    void weigh(boolean adopted, String reason, String answer, String by, Instant now) {
        move(adopted ? ADOPTED : NOT_ADOPTED, Set.of(OpinionKind.OPINION), RECEIVED);
        settle(reason, answer, by, now);
    }

    /** An objection is taken up for investigation. */
    void accept(LocalDate today, String by, Instant now) {
        concerns(kind, application);
        move(ACCEPTED, Set.of(OpinionKind.OBJECTION), RECEIVED);
        acceptedOn = today;
        handledBy = by;
        handledAt = now;
    }

    /** An objection that names no facts or concerns nobody on the list is not taken up; the reason is told. */
    void refuse(String reason, String answer, String by, Instant now) {
        move(NOT_ACCEPTED, Set.of(OpinionKind.OBJECTION), RECEIVED);
        settle(reason, answer, by, now);
    }

    /** The investigation is over. */
    void rule(boolean upheld, String foundFacts, String answer, String by, Instant now) {
        move(upheld ? UPHELD : UNFOUNDED, Set.of(OpinionKind.OBJECTION), ACCEPTED);
        settle(foundFacts, answer, by, now);
    }

    void ruledIn(SignedDocument document) {
        documentId = document.getId();
    }

    /** Passed on to those who can follow it up. */
    void forward(String to, String reason, String by, Instant now) {
        move(FORWARDED, Set.of(OpinionKind.LEAD, OpinionKind.COMPLAINT, OpinionKind.MISUSE), RECEIVED);
        if (to == null || to.isBlank()) {
            throw new Refusal("publicity.refusal.noAddressee", kind.getArticle());
        }
        forwardedTo = to;
        settle(reason, null, by, now);
    }

    /** Answered by the office itself. */
    void answer(String reason, String answer, String by, Instant now) {
        move(ANSWERED, Set.of(OpinionKind.LEAD, OpinionKind.COMPLAINT, OpinionKind.MISUSE), RECEIVED);
        settle(reason, answer, by, now);
    }

    private void settle(String reason, String answer, String by, Instant now) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("publicity.refusal.noReason", kind.getArticle());
        }
        finding = reason.strip();
        reply = answer == null || answer.isBlank() ? null : answer.strip();
        handledBy = by;
        handledAt = now;
    }

    private void move(OpinionState to, Set<OpinionKind> kinds, OpinionState from) {
        if (!kinds.contains(kind) || state != from) {
            throw new Refusal("publicity.refusal.state", kind.getArticle(), kind, state, to);
        }
        state = to;
    }

    public Cycle getCycle() {
        return cycle;
    }

    public OpinionKind getKind() {
        return kind;
    }

    public OpinionState getState() {
        return state;
    }

    /** Given to whoever handed it in, and hard to guess: it opens the answer. */
    public String getReceiptNumber() {
        return receiptNumber;
    }

    public PublicNotice getNotice() {
        return notice;
    }

    /** The application concerned, null where it concerns none. */
    public Application getApplication() {
        return application;
    }

    public String getCertificateNumber() {
        return certificateNumber;
    }

    public String getFacts() {
        return facts;
    }

    /** Confidential; null where unsigned. */
    public String getPersonName() {
        return personName;
    }

    /** Confidential. */
    public String getPhone() {
        return phone;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    /** What was found, or why it was not taken up. */
    public String getFinding() {
        return finding;
    }

    /** What is answered to whoever handed it in. */
    public String getReply() {
        return reply;
    }

    public String getForwardedTo() {
        return forwardedTo;
    }

    public String getHandledBy() {
        return handledBy;
    }

    public Instant getHandledAt() {
        return handledAt;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public List<StoredAttachment> getAttachments() {
        return List.copyOf(attachments);
    }
}
