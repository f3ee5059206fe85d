package org.qualityaward.archive.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Subject;

/**
 * Papers that are to be destroyed. Life: proposed by one person, who signs the list → carried out when another approves and
 * signs, or declined by him with a reason. It stays for good, like both papers.
 */
@Entity
@Table(name = "destruction")
public class Destruction extends Stored {

    private static final int LONGEST = 1000;

    /** One of these as the subject of an act. */
    public record Ref(Long id) implements Subject {

        @Override
        public String kind() {
            return "destruction";
        }
    }

    @Enumerated(EnumType.STRING)
    private DestructionState state;

    private String reason;

    @Column(name = "proposed_by")
    private Long proposedBy;

    @Column(name = "proposer_name")
    private String proposerName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @ManyToOne
    @JoinColumn(name = "list_document_id")
    private SignedDocument list;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decider_name")
    private String deciderName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decline_reason")
    private String declineReason;

    @ManyToOne
    @JoinColumn(name = "approval_document_id")
    private SignedDocument approval;

    @ManyToMany
    @JoinTable(
            name = "destruction_item",
            joinColumns = @JoinColumn(name = "destruction_id"),
            inverseJoinColumns = @JoinColumn(name = "document_id"))
    @OrderBy("seq")
    private List<SignedDocument> documents = new ArrayList<>();

    protected Destruction() {}

    Destruction(List<SignedDocument> documents, String reason, Caller proposer, Instant at) {
        if (documents.isEmpty()) {
            throw new Refusal("archive.refusal.destruction.none");
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("archive.refusal.destruction.reason");
        }
        this.state = DestructionState.PROPOSED;
        this.documents.addAll(documents);
        this.reason = cut(reason);
        this.proposedBy = proposer.personId();
        this.proposerName = proposer.name();
        this.proposedAt = at;
    }

    private static String cut(String text) {
        String bare = text.strip();
        return bare.substring(0, Math.min(LONGEST, bare.length()));
    }

    /** Whether the papers on it are of discipline, so that discipline decides. */
    public boolean isOfDiscipline() {
        return documents.stream().anyMatch(document -> document.getType().isOfDiscipline());
    }

    void listedIn(SignedDocument document) {
        list = document;
    }

    /** Only once, and by another person than the one who proposed it. */
    void requireDecidableBy(Caller second) {
        if (state != DestructionState.PROPOSED) {
            throw new Refusal("archive.refusal.destruction.decided");
        }
        if (second.personId().equals(proposedBy)) {
            throw new Refusal("archive.refusal.destruction.samePerson");
        }
    }

    void carriedOut(Caller second, SignedDocument paper, Instant at) {
        state = DestructionState.CARRIED_OUT;
        approval = paper;
        decidedBy(second, at);
    }

    void decline(Caller second, String why, Instant at) {
        if (why == null || why.isBlank()) {
            throw new Refusal("archive.refusal.destruction.reason");
        }
        state = DestructionState.DECLINED;
        declineReason = cut(why);
        decidedBy(second, at);
    }

    private void decidedBy(Caller second, Instant at) {
        decidedBy = second.personId();
        deciderName = second.name();
        decidedAt = at;
    }

    public DestructionState getState() {
        return state;
    }

    public String getReason() {
        return reason;
    }

    public Long getProposedBy() {
        return proposedBy;
    }

    public String getProposerName() {
        return proposerName;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    /** The signed list of what is to be destroyed. */
    public SignedDocument getList() {
        return list;
    }

    public Long getDecidedBy() {
        return decidedBy;
    }

    public String getDeciderName() {
        return deciderName;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    /** The paper by which it was approved; null unless it was carried out. */
    public SignedDocument getApproval() {
        return approval;
    }

    public List<SignedDocument> getDocuments() {
        return List.copyOf(documents);
    }

    public Ref ref() {
        return new Ref(getId());
    }
}
