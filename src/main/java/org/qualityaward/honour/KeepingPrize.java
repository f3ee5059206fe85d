package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The office records the payment of a prize, not before the budget year (Article 27); the organisation reports every year
 * what it was used for until it is spent (Article 28).
 */
@ApplicationScoped
@Transactional
public class KeepingPrize {

    @Inject
    Awards awards;

    @Inject
    Deadlines deadlines;

    @Inject
    HonourNews news;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    @Act(
            value = "honour.payPrize",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 27)
    public void pay(AwardRef ref, LocalDate on) {
        Prize prize = prize(ref);
        if (on.isAfter(reckoning.today())) {
            throw new Refusal("honour.refusal.future", 27, on);
        }
        prize.pay(on);
        deadlines.openUntil(DeadlineKind.PRIZE_REPORT, ref, on, LocalDate.of(on.getYear(), 12, 31), null);
        news.paid(prize.getAward());
    }

    /** One line of the yearly report. */
    @Act(value = "honour.reportPrizeUse", by = Role.APPLICANT, article = 28)
    public void report(AwardRef ref, PrizePurpose purpose, BigDecimal amount, String description, int year) {
        Prize prize = prize(ref);
        if (year > reckoning.today().getYear()) {
            throw new Refusal("honour.refusal.futureYear", 28, String.valueOf(year));
        }
        prize.use(purpose, amount, description, year, caller.get().name(), reckoning.now());
        if (year == reckoning.today().getYear()) {
            deadlines.meet(DeadlineKind.PRIZE_REPORT, ref);
            if (prize.getLeft().signum() > 0) {
                LocalDate next = LocalDate.of(year + 1, 12, 31);
                deadlines.openUntil(DeadlineKind.PRIZE_REPORT, ref, reckoning.today(), next, null);
            }
        }
    }

    /** The recovered prize has come back. */
    @Act(
            value = "honour.recoverPrize",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 41)
    public void recover(AwardRef ref, LocalDate on) {
        prize(ref).recover(on);
    }

    private Prize prize(AwardRef ref) {
        Award award = awards.find(ref.id()).orElseThrow(NotHere::new);
        return awards.prizeOf(award).orElseThrow(() -> new Refusal("honour.refusal.noPrize", 26, award.getKind()));
    }
}
