package org.qualityaward.recusal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * One person's declaration of interests for the applicants of a cycle (利害关系声明, Article 34).
 *
 * <p>Life: draft, saved line by line → signed with the PIN, once every applicant is answered, and archived → superseded by
 * the next revision, which a new applicant or a new fact asks for. A signed one never changes.
 */
@Entity
@Table(name = "declaration")
public class Declaration extends Stored {

    /** Where a declaration stands. */
    public enum DeclarationState implements Toned {
        DRAFT,
        SIGNED,
        SUPERSEDED;

        @Override
        public Tone tone() {
            return switch (this) {
                case DRAFT -> Tone.WAIT;
                case SIGNED -> Tone.OK;
                case SUPERSEDED -> Tone.NEUTRAL;
            };
        }
    }

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    private int revision;

    @Enumerated(EnumType.STRING)
    private DeclarationState state;

    @OneToMany(mappedBy = "declaration", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<DeclarationLine> lines = new ArrayList<>();

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "commitment_id")
    private Long commitmentId;

    protected Declaration() {}

    /** Starts a draft; answers of the signed one it will supersede are carried over. */
    Declaration(Person person, Cycle cycle, Declaration before, Instant at) {
        this.person = person;
        this.cycle = cycle;
        this.revision = before == null ? 1 : before.revision + 1;
        this.state = DeclarationState.DRAFT;
        this.startedAt = at;
        if (before != null) {
            before.lines.forEach(line -> lines.add(new DeclarationLine(this, line.getApplication()).asIn(line)));
        }
    }

    /** Asks about an applicant unless it asks already. */
    DeclarationLine ask(Application application) {
        return about(application.getId()).orElseGet(() -> {
            DeclarationLine line = new DeclarationLine(this, application);
            lines.add(line);
            return line;
        });
    }

    /** Asks no more about applicants that he is kept from since; what he answered stays. */
    void stopAsking(List<Long> applicationIds) {
        if (state == DeclarationState.DRAFT) {
            lines.removeIf(line -> line.getAnswer() == null
                    && applicationIds.contains(line.getApplication().getId()));
        }
    }

    /** Applications of which something came to light since they were answered; {@code found} says when, by application. */
    Set<Long> overtaken(Map<Long, Instant> found) {
        return lines.stream()
                .filter(line -> line.isOvertaken(found))
                .map(line -> line.getApplication().getId())
                .collect(Collectors.toSet());
    }

    /** Asks again about those of {@link #overtaken}. */
    void askAgain(Map<Long, Instant> found) {
        lines.stream().filter(line -> line.isOvertaken(found)).forEach(DeclarationLine::askAgain);
    }

    /** What was asked again and needs no answer any more, because it was ruled on since, is answered as it was signed. */
    void takeBack(Declaration signed, Map<Long, Instant> found) {
        lines.stream()
                .filter(line -> line.getAnswer() == null)
                .forEach(line -> signed.about(line.getApplication().getId())
                        .filter(earlier -> !earlier.isOvertaken(found))
                        .ifPresent(line::asIn));
    }

    Optional<DeclarationLine> about(Long applicationId) {
        return lines.stream()
                .filter(line -> line.getApplication().getId().equals(applicationId))
                .findFirst();
    }

    /**
     * @throws Refusal {@code recusal.refusal.signedAlready} when it is no draft
     */
    void beDraft() {
        if (state != DeclarationState.DRAFT) {
            throw new Refusal("recusal.refusal.signedAlready", 34);
        }
    }

    /**
     * May it be signed now?
     *
     * @throws Refusal when applicants are left, or an interest lacks its ground or facts
     */
    void mayBeSigned() {
        beDraft();
        long left = lines.stream().filter(line -> line.getAnswer() == null).count();
        if (left > 0) {
            throw new Refusal("recusal.refusal.linesLeft", 34, left);
        }
        lines.stream().filter(line -> !line.isComplete()).findFirst().ifPresent(line -> {
            throw new Refusal(
                    "recusal.refusal.factsMissing", 34, line.getApplication().getName());
        });
    }

    void sign(Long document, Long commitment, Instant at) {
        mayBeSigned();
        state = DeclarationState.SIGNED;
        documentId = document;
        commitmentId = commitment;
        signedAt = at;
    }

    void supersede() {
        if (state == DeclarationState.SIGNED) {
            state = DeclarationState.SUPERSEDED;
        }
    }

    public Person getPerson() {
        return person;
    }

    public Cycle getCycle() {
        return cycle;
    }

    /** From 1 on. */
    public int getRevision() {
        return revision;
    }

    public DeclarationState getState() {
        return state;
    }

    public boolean isSigned() {
        return state == DeclarationState.SIGNED;
    }

    public List<DeclarationLine> getLines() {
        return List.copyOf(lines);
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getSignedAt() {
        return signedAt;
    }

    /** The archived declaration. */
    public Long getDocumentId() {
        return documentId;
    }

    /** The archived commitment to confidentiality and discipline (Article 38), signed in the same act. */
    public Long getCommitmentId() {
        return commitmentId;
    }
}
