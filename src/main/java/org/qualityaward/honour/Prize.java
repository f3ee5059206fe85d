package org.qualityaward.honour;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * The prize of an award (Articles 26 to 28): booked into the budget of the year after the award and paid no earlier, then
 * used for the six permitted purposes and reported every year until it is spent; recovered when the award was got by fraud.
 */
@Entity
@Table(name = "prize")
public class Prize extends Stored {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "award_id")
    private Award award;

    private BigDecimal amount;

    @Column(name = "budget_year")
    private int budgetYear;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "recovery_demanded_on")
    private LocalDate recoveryDemandedOn;

    @Column(name = "recovered_on")
    private LocalDate recoveredOn;

    @OneToMany(mappedBy = "prize", cascade = CascadeType.PERSIST)
    @OrderBy("reportYear, id")
    private List<PrizeUse> uses = new ArrayList<>();

    protected Prize() {}

    /** @param amount in yuan, from the rule set */
    public Prize(Award award, int amount) {
        if (!award.getKind().isWithPrize()) {
            throw new Refusal("honour.refusal.noPrize", 26, award.getKind());
        }
        this.award = award;
        this.amount = BigDecimal.valueOf(amount);
        this.budgetYear = award.getCommendedOn().getYear() + 1;
    }

    /** @throws Refusal for a day before the budget year, a second payment, or a revoked award */
    public void pay(LocalDate on) {
        if (on.getYear() < budgetYear) {
            throw new Refusal("honour.refusal.budgetYear", 27, on, String.valueOf(budgetYear));
        }
        if (paidOn != null) {
            throw new Refusal("honour.refusal.paid", 27, paidOn);
        }
        if (award.standingOn(on) == AwardStanding.REVOKED) {
            throw new Refusal("honour.refusal.revoked", 41, award.getCertificateNumber(), award.getRevokedOn());
        }
        paidOn = on;
    }

    /**
     * Reports a use of the prize.
     *
     * @throws Refusal for what was not paid yet, has no amount, or exceeds what is left
     */
    public void use(PrizePurpose purpose, BigDecimal used, String description, int year, String by, Instant now) {
        if (paidOn == null) {
            throw new Refusal("honour.refusal.notPaid", 28, String.valueOf(budgetYear));
        }
        if (used == null || used.signum() <= 0 || used.scale() > 2) {
            throw new Refusal("honour.refusal.useAmount", 28);
        }
        if (year < paidOn.getYear()) {
            throw new Refusal("honour.refusal.useYear", 28, String.valueOf(paidOn.getYear()));
        }
        if (used.compareTo(getLeft()) > 0) {
            throw new Refusal("honour.refusal.useTooMuch", 28, used, getLeft());
        }
        uses.add(new PrizeUse(this, purpose, used, description, year, by, now));
    }

    void demandBack(LocalDate on) {
        if (paidOn != null) {
            recoveryDemandedOn = on;
        }
    }

    void recover(LocalDate on) {
        if (recoveryDemandedOn == null) {
            throw new Refusal("honour.refusal.noRecovery", 41);
        }
        recoveredOn = on;
    }

    /** What has been reported as used, in yuan. */
    public BigDecimal getUsed() {
        return uses.stream().map(PrizeUse::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is still to be used and reported, in yuan. */
    public BigDecimal getLeft() {
        return amount.subtract(getUsed());
    }

    public Award getAward() {
        return award;
    }

    /** In yuan. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** The year in whose budget it stands: the one after the award. */
    public int getBudgetYear() {
        return budgetYear;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public LocalDate getRecoveryDemandedOn() {
        return recoveryDemandedOn;
    }

    public LocalDate getRecoveredOn() {
        return recoveredOn;
    }

    public List<PrizeUse> getUses() {
        return List.copyOf(uses);
    }
}
