package org.qualityaward.supervision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * A case of accountability (问责案件, Article 35). Life: OPENED by an adverse answer when the seal is broken → ASSIGNED to
 * an investigator → INVESTIGATING, as often as needed → HEARD: the accused has had his say → CONCLUDED, signed and
 * archived. What is found after the hearing must be heard again; only what is unfounded needs no hearing.
 */
@Entity
@Table(name = "accountability_case")
public class AccountabilityCase extends Stored {

    private static final int ARTICLE = 35;
    private static final String BY_FORM = "system";

    /** Where a case stands. */
    public enum State implements Toned {
        OPENED,
        ASSIGNED,
        INVESTIGATING,
        HEARD,
        CONCLUDED;

        @Override
        public Tone tone() {
            return this == CONCLUDED ? Tone.OK : this == INVESTIGATING || this == HEARD ? Tone.INFO : Tone.WAIT;
        }
    }

    /** What a case came to. */
    public enum Verdict {
        FOUNDED,
        PARTLY_FOUNDED,
        UNFOUNDED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    @Column(name = "running_number")
    private int runningNumber;

    @ManyToOne
    @JoinColumn(name = "two_way_id")
    private TwoWayEvaluation twoWay;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @OneToOne
    @JoinColumn(name = "evaluation_id")
    private SupervisionEvaluation evaluation;

    @Column(name = "accused_name")
    private String accusedName;

    @Enumerated(EnumType.STRING)
    private State state = State.OPENED;

    @Column(name = "investigator_id")
    private Long investigatorId;

    @Column(name = "investigator_name")
    private String investigatorName;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String consequence;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "document_number")
    private String documentNumber;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "accountability_allegation", joinColumns = @JoinColumn(name = "case_id"))
    private List<Allegation> allegations = new ArrayList<>();

    @OneToMany(mappedBy = "about", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("takenAt, id")
    private List<CaseStep> steps = new ArrayList<>();

    protected AccountabilityCase() {}

    /** Opened by what a form says. */
    AccountabilityCase(SupervisionEvaluation form, int number, Instant at) {
        this.twoWay = form.getTwoWay();
        this.cycle = twoWay.getCycle();
        this.runningNumber = number;
        this.direction = form.getDirection();
        this.accusedName = direction == Direction.ABOUT_TEAM ? twoWay.getTeamName() : twoWay.getOrganizationName();
        this.openedAt = at;
        accuse(form);
        step(CaseStep.Kind.OPENED, at, BY_FORM, form.getDocumentNumber());
    }

    public CaseRef ref() {
        return new CaseRef(getId());
    }

    private void accuse(SupervisionEvaluation form) {
        evaluation = form;
        allegations.clear();
        form.adverse()
                .forEach(answer -> allegations.add(new Allegation(
                        answer.getCode(),
                        form.getTemplate().item(answer.getCode()).orElseThrow().getChinese(),
                        answer.getFacts())));
    }

    /** The author has corrected his form; the case goes on with what it says now, and a concluded one stays as it is. */
    void corrected(SupervisionEvaluation form, Instant at) {
        if (state != State.CONCLUDED && !form.equals(evaluation)) {
            accuse(form);
            step(CaseStep.Kind.CORRECTED, at, BY_FORM, form.getRevisionReason());
        }
    }

    /** Gives it to an investigator, or to another one. */
    void assign(Long personId, String name, Caller by, Instant at) {
        requireOpen();
        investigatorId = personId;
        investigatorName = name;
        state = state == State.OPENED ? State.ASSIGNED : state;
        step(CaseStep.Kind.ASSIGNED, at, by.name(), name);
    }

    /** The investigator records what he found. */
    void investigate(String found, Caller by, Instant at) {
        requireOpen();
        requireInvestigator(by);
        step(CaseStep.Kind.INVESTIGATED, at, by.name(), CaseStep.checked(found));
        state = State.INVESTIGATING;
    }

    /** The investigator records what the accused says to it. */
    void hear(String said, Caller by, Instant at) {
        requireOpen();
        requireInvestigator(by);
        if (state != State.INVESTIGATING && state != State.HEARD) {
            throw new Refusal("supervision.refusal.case.investigateFirst", ARTICLE);
        }
        step(CaseStep.Kind.HEARD, at, by.name(), CaseStep.checked(said));
        state = State.HEARD;
    }

    /**
     * Says whether it may be concluded like this.
     *
     * @throws Refusal {@code supervision.refusal.case.*}
     */
    void requireConcludable(Verdict with, String drawn, Caller by) {
        requireOpen();
        requireInvestigator(by);
        if (with == null) {
            throw new Refusal("supervision.refusal.case.verdict", ARTICLE);
        }
        EnumSet<State> ready =
                with == Verdict.UNFOUNDED ? EnumSet.of(State.INVESTIGATING, State.HEARD) : EnumSet.of(State.HEARD);
        if (!ready.contains(state)) {
            throw new Refusal(
                    with == Verdict.UNFOUNDED
                            ? "supervision.refusal.case.investigateFirst"
                            : "supervision.refusal.case.hearFirst",
                    ARTICLE);
        }
        if (with != Verdict.UNFOUNDED) {
            CaseStep.checked(drawn);
        }
    }

    void conclude(Verdict with, String drawn, Caller by, SignedDocument document, Instant at) {
        requireConcludable(with, drawn, by);
        verdict = with;
        consequence = drawn;
        concludedAt = at;
        documentId = document.getId();
        documentNumber = document.getNumber();
        state = State.CONCLUDED;
        step(CaseStep.Kind.CONCLUDED, at, by.name(), document.getNumber());
    }

    private void requireOpen() {
        if (state == State.CONCLUDED) {
            throw new Refusal("supervision.refusal.case.concluded", ARTICLE);
        }
    }

    private void requireInvestigator(Caller by) {
        if (investigatorId == null || !investigatorId.equals(by.personId())) {
            throw new Refusal("supervision.refusal.case.notInvestigator", ARTICLE);
        }
    }

    private void step(CaseStep.Kind kind, Instant at, String by, String note) {
        steps.add(new CaseStep(this, kind, at, by, note));
    }

    /** Number within the cycle, from 1 on. */
    public int getRunningNumber() {
        return runningNumber;
    }

    public TwoWayEvaluation getTwoWay() {
        return twoWay;
    }

    public Direction getDirection() {
        return direction;
    }

    /** The form that speaks of it, in its newest revision. */
    public SupervisionEvaluation getEvaluation() {
        return evaluation;
    }

    /** The team or the organisation. */
    public String getAccusedName() {
        return accusedName;
    }

    public State getState() {
        return state;
    }

    public Long getInvestigatorId() {
        return investigatorId;
    }

    public String getInvestigatorName() {
        return investigatorName;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getConsequence() {
        return consequence;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public List<Allegation> getAllegations() {
        return List.copyOf(allegations);
    }

    /** In the order in which they were taken. */
    public List<CaseStep> getSteps() {
        return List.copyOf(steps);
    }
}
