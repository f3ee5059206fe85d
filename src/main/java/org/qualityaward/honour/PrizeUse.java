package org.qualityaward.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** One line of a yearly report on what a prize was used for (Article 28). */
@Entity
@Table(name = "prize_use")
public class PrizeUse extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "prize_id")
    private Prize prize;

    @Column(name = "report_year")
    private int reportYear;

    @Enumerated(EnumType.STRING)
    private PrizePurpose purpose;

    private BigDecimal amount;

    private String description;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected PrizeUse() {}

    PrizeUse(
            Prize prize,
            PrizePurpose purpose,
            BigDecimal amount,
            String description,
            int reportYear,
            String reportedBy,
            Instant reportedAt) {
        if (purpose == null) {
            throw new Refusal("honour.refusal.usePurpose", 28);
        }
        if (description == null || description.isBlank()) {
            throw new Refusal("honour.refusal.useDescription", 28);
        }
        this.prize = prize;
        this.purpose = purpose;
        this.amount = amount;
        this.description = description.strip();
        this.reportYear = reportYear;
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
    }

    public int getReportYear() {
        return reportYear;
    }

    public PrizePurpose getPurpose() {
        return purpose;
    }

    /** In yuan. */
    public BigDecimal getAmount() {
        return amount;
    }

    public String getDescription() {
        return description;
    }

    public String getReportedBy() {
        return reportedBy;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }
}
