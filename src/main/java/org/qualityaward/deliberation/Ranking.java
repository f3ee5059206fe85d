package org.qualityaward.deliberation;

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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * The comprehensive ranking of a cycle in one version (综合排序, Article 23). It starts from the review's points; the office
 * may adjust a row with a reason and must decide ties with a reason; places follow from these alone, so that anybody can
 * compute them again from the recorded inputs. Submitting it makes the candidate list and freezes it.
 */
@Entity
@Table(name = "ranking")
public class Ranking extends Stored {

    private static final Comparator<RankingRow> ORDER = Comparator.comparing(RankingRow::isReEvaluation)
            .thenComparing(RankingRow::getTotal, Comparator.reverseOrder())
            .thenComparing(RankingRow::getTieOrder, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.getApplication().getId());

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    private int number;

    @Enumerated(EnumType.STRING)
    private RankingState state;

    @Column(name = "inputs_hash")
    private String inputsHash;

    @Column(name = "opinions_handled")
    private int opinionsHandled;

    @Column(name = "opinions_adopted")
    private int opinionsAdopted;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "document_number")
    private String documentNumber;

    @OneToMany(mappedBy = "ranking", cascade = CascadeType.PERSIST)
    private List<RankingRow> rows = new ArrayList<>();

    protected Ranking() {}

    public Ranking(Cycle cycle, int number, int opinionsHandled, int opinionsAdopted, String madeBy, Instant madeAt) {
        this.cycle = cycle;
        this.number = number;
        this.state = RankingState.DRAFT;
        this.opinionsHandled = opinionsHandled;
        this.opinionsAdopted = opinionsAdopted;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public RankingRef ref() {
        return new RankingRef(getId());
    }

    void enter(Application application, BigDecimal points, boolean reEvaluation) {
        mustBeDraft();
        rows.add(new RankingRow(this, application, points, reEvaluation));
        compute();
    }

    /** Takes over what an earlier version decided where the points did not change. */
    void carryOver(Ranking earlier) {
        for (RankingRow row : rows) {
            earlier.rows.stream()
                    .filter(old -> old.getApplication().equals(row.getApplication())
                            && old.getPoints().compareTo(row.getPoints()) == 0)
                    .findFirst()
                    .ifPresent(old -> row.adjust(old.getAdjustment(), old.getAdjustmentReason()));
        }
        compute();
    }

    /** Adds to or takes from an organisation's points, with a reason; 0 takes an adjustment back. */
    void adjust(Long applicationId, BigDecimal by, String reason) {
        mustBeDraft();
        RankingRow row = row(applicationId);
        rows.stream().filter(row::tiesWith).forEach(RankingRow::forgetTie);
        row.adjust(by, reason);
        rows.stream().filter(row::tiesWith).forEach(RankingRow::forgetTie);
        compute();
    }

    /** Puts an organisation before all that have the same total, with a reason. */
    void preferInTie(Long applicationId, String reason) {
        mustBeDraft();
        if (reason == null || reason.isBlank()) {
            throw new Refusal("deliberation.refusal.tieReason", 23);
        }
        RankingRow first = row(applicationId);
        List<RankingRow> equals = ordered().stream()
                .filter(row -> row != first && row.tiesWith(first))
                .toList();
        if (equals.isEmpty()) {
            throw new Refusal(
                    "deliberation.refusal.noTie", 23, first.getApplication().getName());
        }
        first.breakTie(1, reason.strip());
        int order = 2;
        for (RankingRow row : equals) {
            row.breakTie(order++, reason.strip());
        }
        compute();
    }

    private void compute() {
        int place = 0;
        boolean apart = false;
        for (RankingRow row : ordered()) {
            if (row.isReEvaluation() != apart) {
                apart = row.isReEvaluation();
                place = 0;
            }
            place++;
            row.stand(isUndecided(row) ? null : Integer.valueOf(place));
        }
    }

    private boolean isUndecided(RankingRow row) {
        return row.getTieOrder() == null && rows.stream().anyMatch(other -> other != row && other.tiesWith(row));
    }

    /** Names of the organisations whose order is not decided. */
    public List<String> undecidedTies() {
        return ordered().stream()
                .filter(this::isUndecided)
                .map(row -> row.getApplication().getName())
                .toList();
    }

    /**
     * Makes the candidate list: whoever reaches the floor of the nomination award.
     *
     * @param floor points of that floor
     * @throws Refusal while a tie is undecided
     */
    void submit(BigDecimal floor, Instant now) {
        mustBeDraft();
        List<String> ties = undecidedTies();
        if (!ties.isEmpty()) {
            throw new Refusal("deliberation.refusal.tie", 23, String.join("、", ties));
        }
        rows.forEach(row -> row.nominate(row.getTotal().compareTo(floor) >= 0));
        inputsHash = hashOfInputs();
        state = RankingState.SUBMITTED;
        submittedAt = now;
    }

    void filed(SignedDocument document) {
        documentId = document.getId();
        documentNumber = document.getNumber();
    }

    /** Whether places and hash follow from the recorded inputs: anybody may ask, at any time. */
    public boolean isReproducible() {
        List<Integer> before = ordered().stream().map(RankingRow::getPlace).toList();
        compute();
        List<Integer> again = ordered().stream().map(RankingRow::getPlace).toList();
        return before.equals(again) && (inputsHash == null || inputsHash.equals(hashOfInputs()));
    }

    private String hashOfInputs() {
        String inputs = rows.stream().map(RankingRow::input).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(inputs.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private RankingRow row(Long applicationId) {
        return rows.stream()
                .filter(row -> row.getApplication().getId().equals(applicationId))
                .findFirst()
                .orElseThrow(org.qualityaward.shared.NotHere::new);
    }

    private void mustBeDraft() {
        if (state != RankingState.DRAFT) {
            throw new Refusal("deliberation.refusal.submitted", 23, number);
        }
    }

    private List<RankingRow> ordered() {
        return rows.stream().sorted(ORDER).toList();
    }

    public Cycle getCycle() {
        return cycle;
    }

    /** Version of the ranking in its cycle, from 1. */
    public int getNumber() {
        return number;
    }

    public RankingState getState() {
        return state;
    }

    /** SHA-256 over the sorted inputs; null while a draft. */
    public String getInputsHash() {
        return inputsHash;
    }

    public int getOpinionsHandled() {
        return opinionsHandled;
    }

    public int getOpinionsAdopted() {
        return opinionsAdopted;
    }

    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Long getDocumentId() {
        return documentId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    /** In order of rank, re-evaluations last. */
    public List<RankingRow> getRows() {
        return ordered();
    }

    public List<RankingRow> candidates() {
        return ordered().stream().filter(RankingRow::isCandidate).toList();
    }
}
