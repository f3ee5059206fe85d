package org.qualityaward.supervision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * One side's form about the other (Article 35). Life: DRAFT, saved as often as one likes → FILED, frozen and signed; a
 * correction is a further revision that supersedes it → or NOT_FILED, when the time was up, which stays on record.
 */
@Entity
@Table(name = "supervision_evaluation")
public class SupervisionEvaluation extends Stored {

    private static final int ARTICLE = 35;

    /** Where a form stands. */
    public enum State implements Toned {
        DRAFT(Tone.WAIT, "pi-circle"),
        FILED(Tone.INFO, "pi-check"),
        NOT_FILED(Tone.WRONG, "pi-times-circle");

        private final Tone tone;
        private final String icon;

        State(Tone tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        @Override
        public Tone tone() {
            return tone;
        }

        @Override
        public String icon() {
            return icon;
        }
    }

    @ManyToOne
    @JoinColumn(name = "two_way_id")
    private TwoWayEvaluation twoWay;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @ManyToOne
    @JoinColumn(name = "template_id")
    private EvaluationTemplate template;

    private int revision;

    @Column(name = "revision_reason")
    private String revisionReason;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private boolean standing;

    @OneToMany(
            mappedBy = "form",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH},
            fetch = FetchType.EAGER)
    private List<Answer> answers = new ArrayList<>();

    private String remarks;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "document_number")
    private String documentNumber;

    protected SupervisionEvaluation() {}

    SupervisionEvaluation(TwoWayEvaluation twoWay, EvaluationTemplate template, int revision, String reason) {
        this.twoWay = twoWay;
        this.direction = template.getDirection();
        this.template = template;
        this.revision = revision;
        this.revisionReason = reason;
    }

    public EvaluationRef ref() {
        return new EvaluationRef(getId());
    }

    /**
     * Keeps what was answered so far.
     *
     * @throws Refusal {@code supervision.refusal.frozen}, {@code .rating}, {@code .facts.length} or {@code .remarks}
     */
    void draft(List<Answer> given, String said, Instant at) {
        requireDraft();
        AnswerPolicy.check(template, given, said);
        given.forEach(this::take);
        remarks = said;
        savedAt = at;
    }

    private void take(Answer given) {
        answer(given.getCode()).ifPresentOrElse(there -> there.become(given), () -> answers.add(given.within(this)));
    }

    void requireDraft() {
        if (state != State.DRAFT) {
            throw new Refusal("supervision.refusal.frozen", ARTICLE);
        }
    }

    /** How many questions have no answer yet. */
    public int getOpenItems() {
        return (int) template.getItems().stream()
                .filter(item -> answer(item.getCode()).filter(Answer::isGiven).isEmpty())
                .count();
    }

    /**
     * Is ready to be frozen: every question answered, and facts for every adverse answer.
     *
     * @throws Refusal {@code supervision.refusal.incomplete} or {@code .facts.missing}
     */
    void requireComplete() {
        requireDraft();
        AnswerPolicy.complete(template, answers);
    }

    void file(Caller author, SignedDocument document, Instant at) {
        state = State.FILED;
        standing = true;
        authorId = author.personId();
        authorName = author.name();
        documentId = document.getId();
        documentNumber = document.getNumber();
        filedAt = at;
    }

    /** Filed from paper by two clerks: its author signed the paper and not this. */
    void fileFromPaper(String signer, String clerks, SignedDocument document, Instant at) {
        state = State.FILED;
        standing = true;
        authorName = signer;
        enteredBy = clerks;
        documentId = document.getId();
        documentNumber = document.getNumber();
        filedAt = at;
    }

    /** Whether a paper may stand for it: its side has filed nothing here. */
    boolean isOpenToPaper() {
        return revision == 1 && state != State.FILED;
    }

    /** Says what its author signed on paper, also where the time for filing it here was up. */
    void takeFromPaper(List<Answer> read, String said, Instant at) {
        state = State.DRAFT;
        draft(read, said, at);
    }

    void supersede() {
        standing = false;
    }

    /** The time was up. */
    void notFiled() {
        if (state == State.DRAFT) {
            state = State.NOT_FILED;
        }
    }

    public Optional<Answer> answer(String code) {
        return answers.stream().filter(answer -> answer.getCode().equals(code)).findFirst();
    }

    /** The answers that call for a case. */
    public List<Answer> adverse() {
        return answers.stream().filter(Answer::isAdverseYes).toList();
    }

    public boolean isFiled() {
        return state == State.FILED;
    }

    public TwoWayEvaluation getTwoWay() {
        return twoWay;
    }

    public Direction getDirection() {
        return direction;
    }

    public EvaluationTemplate getTemplate() {
        return template;
    }

    /** From 1 on. */
    public int getRevision() {
        return revision;
    }

    /** Why a filed form was corrected; null for the first. */
    public String getRevisionReason() {
        return revisionReason;
    }

    public State getState() {
        return state;
    }

    /** Whether it is the newest filed revision, the one that counts. */
    public boolean isStanding() {
        return standing;
    }

    public String getRemarks() {
        return remarks;
    }

    /** Who signed it; for the author himself and the discipline supervisor only. */
    public String getAuthorName() {
        return authorName;
    }

    /** The two clerks who entered it from paper; null where its author signed it here. */
    public String getEnteredBy() {
        return enteredBy;
    }

    Long getAuthorId() {
        return authorId;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Instant getFiledAt() {
        return filedAt;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }
}
