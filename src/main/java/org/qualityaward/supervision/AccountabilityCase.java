package org.qualityaward.supervision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * A case of accountability (问责案件, Article 35). Life: OPENED by an adverse answer when the seal is broken → ASSIGNED to
 * an investigator → INVESTIGATING, as often as needed → INFORMED: what is alleged was put to the accused, who are not told by
 * whom → HEARD: each of them has answered, orally for the record or by a signed statement of his own, or has let the time
 * pass → CONCLUDED, signed and archived, with what follows. What is found or alleged after the letter is put to them anew;
 * only what is unfounded needs no hearing. What a correction alleges after the end opens a case of its own.
 */
@Entity
@Table(name = "accountability_case")
public class AccountabilityCase extends Stored {

    private static final String BY_FORM = "system";

    /** Where a case stands. */
    public enum State implements Toned {
        OPENED,
        ASSIGNED,
        INVESTIGATING,
        INFORMED,
        HEARD,
        CONCLUDED;

        @Override
        public Tone tone() {
            return this == CONCLUDED ? Tone.OK : this == OPENED || this == ASSIGNED ? Tone.WAIT : Tone.INFO;
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

    @Embedded
    private Hearing hearing;

    @Embedded
    private Conclusion conclusion;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "accountability_consequence", joinColumns = @JoinColumn(name = "case_id"))
    @OrderBy("kind, name")
    private List<Consequence> consequences = new ArrayList<>();

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
        allegations.addAll(Allegation.of(form));
    }

    /**
     * The author has corrected his form; the case goes on with what it says now, and what it says for the first time has
     * been put to nobody. A concluded case stays as it is.
     */
    void corrected(SupervisionEvaluation form, Instant at) {
        if (state != State.CONCLUDED && !form.equals(evaluation)) {
            boolean more = allegesMore(form);
            accuse(form);
            step(CaseStep.Kind.CORRECTED, at, BY_FORM, form.getRevisionReason());
            state = more && state.compareTo(State.INVESTIGATING) > 0 ? State.INVESTIGATING : state;
        }
    }

    /** Whether a form says something of which this case knows nothing. */
    boolean allegesMore(SupervisionEvaluation form) {
        return !allegations.containsAll(Allegation.of(form));
    }

    /** Gives it to an investigator, or to another one. */
    void assign(Long personId, String name, Caller by, SignedDocument document, Instant at) {
        CasePolicy.open(this);
        investigatorId = personId;
        investigatorName = name;
        state = state == State.OPENED ? State.ASSIGNED : state;
        step(CaseStep.Kind.ASSIGNED, at, by.name(), name).filed(document);
    }

    /** The investigator records what he found. */
    void investigate(String found, Caller by, SignedDocument document, Instant at) {
        CasePolicy.investigable(this, found, by);
        step(CaseStep.Kind.INVESTIGATED, at, by.name(), found.strip()).filed(document);
        state = State.INVESTIGATING;
    }

    /** Puts the allegations to the accused; they may answer until the end of a day. */
    void put(String text, LocalDate until, Caller by, SignedDocument document, Instant at) {
        hearing = new Hearing(text.strip(), until);
        hearing.filed(document.getId(), document.getNumber());
        state = State.INFORMED;
        step(CaseStep.Kind.INFORMED, at, by.name(), text.strip()).filed(document);
    }

    /** The calendar has moved the last day for an answer. */
    void answerUntil(LocalDate last) {
        hearing = hearing.until(last);
    }

    /** Whether somebody is of the side that the case is about. */
    boolean isAccused(Caller caller) {
        return twoWay.isAuthor(
                caller, direction == Direction.ABOUT_TEAM ? Direction.ABOUT_APPLICANT : Direction.ABOUT_TEAM);
    }

    /** One of the accused has entered and signed a statement of his own. */
    void answered(String said, Caller by, SignedDocument document, Instant at) {
        step(CaseStep.Kind.STATED, at, by.name(), said.strip())
                .saidBy(by.personId(), by.name())
                .filed(document);
        heardIfAllHaveSpoken();
    }

    private void heardIfAllHaveSpoken() {
        if (CasePolicy.allHaveSpoken(this)) {
            state = State.HEARD;
        }
    }

    /** The time for an answer is over: who said nothing has been heard. */
    void answerTimeIsUp(Instant at) {
        if (state == State.INFORMED) {
            step(CaseStep.Kind.SILENT, at, BY_FORM, null);
            state = State.HEARD;
        }
    }

    /**
     * The investigator records what one of the accused said when he was asked.
     *
     * @param who the member of the team; its id is null where the organisation is accused
     */
    void hear(Heard who, Caller by, SignedDocument document, Instant at) {
        step(CaseStep.Kind.HEARD, at, by.name(), who.said().strip())
                .saidBy(who.personId(), who.name())
                .filed(document);
        heardIfAllHaveSpoken();
    }

    /** As {@link CasePolicy#concludable} has found that it may be. */
    void conclude(Conclusion with, List<Consequence> following, Caller by, SignedDocument document) {
        conclusion = with;
        consequences.addAll(following);
        state = State.CONCLUDED;
        step(CaseStep.Kind.CONCLUDED, with.getAt(), by.name(), null).filed(document);
    }

    private CaseStep step(CaseStep.Kind kind, Instant at, String by, String note) {
        CaseStep step = new CaseStep(this, kind, at, by, note);
        steps.add(step);
        return step;
    }

    public Cycle getCycle() {
        return cycle;
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

    /** Null until it was put to the accused. */
    public Hearing getHearing() {
        return hearing;
    }

    /** Null until it is concluded. */
    public Conclusion getConclusion() {
        return conclusion;
    }

    public List<Consequence> getConsequences() {
        return List.copyOf(consequences);
    }

    public List<Allegation> getAllegations() {
        return List.copyOf(allegations);
    }

    /** In the order in which they were taken. */
    public List<CaseStep> getSteps() {
        return List.copyOf(steps);
    }
}
