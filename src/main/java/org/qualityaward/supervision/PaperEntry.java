package org.qualityaward.supervision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * What one clerk read on a form that was filled in on paper. Life: read, and read again as often as he likes → frozen when a
 * second clerk has read the same, who did not see the first one's → settled, when what differs was decided on. It never
 * changes after that and is shown to nobody.
 */
@Entity
@Table(name = "paper_entry")
public class PaperEntry extends Stored {

    private static final int NAME_LIMIT = 60;

    @ManyToOne
    @JoinColumn(name = "evaluation_id")
    private SupervisionEvaluation form;

    @Column(name = "clerk_id")
    private Long clerkId;

    @Column(name = "clerk_name")
    private String clerkName;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String signer;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private String remarks;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "paper_answer", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderBy("code")
    private List<PaperAnswer> answers = new ArrayList<>();

    protected PaperEntry() {}

    PaperEntry(SupervisionEvaluation form, Caller clerk) {
        this.form = form;
        this.clerkId = clerk.personId();
        this.clerkName = clerk.name();
    }

    /**
     * Reads it, or reads it again.
     *
     * @throws Refusal {@code supervision.refusal.paper.*} or what the form says to an answer
     */
    void read(PaperReading reading, LocalDate today, Instant at) {
        if (reading.signer() == null
                || reading.signer().isBlank()
                || reading.signer().length() > NAME_LIMIT) {
            throw new Refusal("supervision.refusal.paper.signer", 0, NAME_LIMIT);
        }
        TwoWayEvaluation pair = form.getTwoWay();
        if (reading.signedOn() == null
                || reading.signedOn().isBefore(pair.getEndedOn())
                || reading.signedOn().isAfter(pair.getLastDay())
                || reading.signedOn().isAfter(today)) {
            throw new Refusal("supervision.refusal.paper.signedOn", 0, pair.getEndedOn(), pair.getLastDay(), today);
        }
        AnswerPolicy.check(form.getTemplate(), reading.answers(), reading.remarks());
        signer = reading.signer().strip();
        signedOn = reading.signedOn();
        remarks = reading.remarks() == null || reading.remarks().isBlank()
                ? null
                : reading.remarks().strip();
        answers.clear();
        reading.answers().forEach(answer -> answers.add(new PaperAnswer(answer)));
        enteredAt = at;
    }

    void settled(Instant at) {
        settledAt = at;
    }

    boolean isSettled() {
        return settledAt != null;
    }

    Optional<PaperAnswer> answer(String code) {
        return answers.stream().filter(each -> code.equals(each.getCode())).findFirst();
    }

    SupervisionEvaluation getForm() {
        return form;
    }

    boolean isOf(Caller clerk) {
        return clerkId.equals(clerk.personId());
    }

    public String getClerkName() {
        return clerkName;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public String getSigner() {
        return signer;
    }

    /** The date beside the signature on paper. */
    public LocalDate getSignedOn() {
        return signedOn;
    }

    public String getRemarks() {
        return remarks;
    }

    List<PaperAnswer> getAnswers() {
        return List.copyOf(answers);
    }
}
