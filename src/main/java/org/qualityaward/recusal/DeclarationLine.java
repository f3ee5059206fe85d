package org.qualityaward.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.qualityaward.application.Application;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * One person's answer about one applicant: none, or an interest with its ground and its facts. Saved as it is given,
 * changed at will until the declaration is signed.
 */
@Entity
@Table(name = "declaration_line")
public class DeclarationLine extends Stored {

    @ManyToOne
    @JoinColumn(name = "declaration_id")
    private Declaration declaration;

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @ManyToOne
    @JoinColumn(name = "ground_id")
    private Ground ground;

    private LocalDate since;

    private LocalDate until;

    private String counterpart;

    private String facts;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected DeclarationLine() {}

    DeclarationLine(Declaration declaration, Application application) {
        this.declaration = declaration;
        this.application = application;
    }

    /** Carries an answer over from the declaration that this one will supersede. */
    DeclarationLine asIn(DeclarationLine earlier) {
        answer = earlier.answer;
        ground = earlier.ground;
        since = earlier.since;
        until = earlier.until;
        counterpart = earlier.counterpart;
        facts = earlier.facts;
        savedAt = earlier.savedAt;
        return this;
    }

    /** Asks again: what was answered stays in the declaration that this one will supersede. */
    void askAgain() {
        answer = null;
        ground = null;
        since = null;
        until = null;
        counterpart = null;
        facts = null;
        savedAt = null;
    }

    /**
     * Whether something came to light since it was answered.
     *
     * @param found when, by application
     */
    boolean isOvertaken(Map<Long, Instant> found) {
        Instant fact = found.get(application.getId());
        return answer != null && fact != null && savedAt.isBefore(fact);
    }

    /** Whether it says what an earlier one said, answered at the same moment: it was carried over. */
    boolean isAnsweredAsIn(DeclarationLine earlier) {
        return answer == earlier.answer && Objects.equals(savedAt, earlier.savedAt);
    }

    void declareNone(String note, Instant at) {
        answer = Answer.NONE;
        ground = null;
        since = null;
        until = null;
        counterpart = null;
        facts = cut(note);
        savedAt = at;
    }

    /**
     * Declares an interest; ground and facts may still be missing and are asked for when the declaration is signed, so that
     * nothing typed is lost.
     */
    void declareConflict(Interested details, Ground chosen, Instant at) {
        if (details.since() != null
                && details.until() != null
                && details.until().isBefore(details.since())) {
            throw new Refusal("recusal.refusal.period", 34, details.since(), details.until());
        }
        answer = Answer.CONFLICT;
        ground = chosen;
        since = details.since();
        until = details.until();
        counterpart = details.counterpart();
        facts = cut(details.facts());
        savedAt = at;
    }

    /** Prefills what the records are certain of. */
    void prefill(Ground found, Instant at) {
        if (answer == null) {
            answer = Answer.CONFLICT;
            ground = found;
            savedAt = at;
        }
    }

    private static String cut(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > Reasons.LONGEST) {
            throw new Refusal(
                    "recusal.refusal.factsTooLong",
                    34,
                    Reasons.LONGEST,
                    text.strip().length());
        }
        return text.strip();
    }

    /** Whether it can be signed: answered, and an interest with its ground. */
    public boolean isComplete() {
        return answer == Answer.NONE || answer == Answer.CONFLICT && ground != null;
    }

    public Declaration getDeclaration() {
        return declaration;
    }

    public Application getApplication() {
        return application;
    }

    /** Null while not answered. */
    public Answer getAnswer() {
        return answer;
    }

    public boolean isConflict() {
        return answer == Answer.CONFLICT;
    }

    public Ground getGround() {
        return ground;
    }

    public LocalDate getSince() {
        return since;
    }

    public LocalDate getUntil() {
        return until;
    }

    /** What the other side is to the person: employer, customer. */
    public String getCounterpart() {
        return counterpart;
    }

    public String getFacts() {
        return facts;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
