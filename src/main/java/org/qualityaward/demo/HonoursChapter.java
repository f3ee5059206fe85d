package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.honour.Award;
import org.qualityaward.honour.Awards;
import org.qualityaward.honour.KeepingLedger;
import org.qualityaward.honour.KeepingPrize;
import org.qualityaward.honour.PrizePurpose;
import org.qualityaward.honour.Visit;
import org.qualityaward.honour.VisitConclusion;

/** What followed the honours of 2024: the prize paid from the next year's budget, a year's visit, a report on its use. */
@ApplicationScoped
@Transactional
class HonoursChapter implements DemoChapter {

    @Inject
    Awards awards;

    @Inject
    KeepingPrize prizes;

    @Inject
    KeepingLedger ledger;

    @Inject
    Stagehand stage;

    @Override
    public int number() {
        return 5;
    }

    @Override
    public void tell() {
        List<Award> winners = awards.ofYear(2024).stream()
                .filter(award -> award.getKind().isWithPrize())
                .toList();
        stage.at("2025-03-14T10:00");
        winners.forEach(award -> stage.as(CycleStory.OFFICE, () -> prizes.pay(award.ref(), LocalDate.of(2025, 3, 14))));
        stage.at("2025-07-22T16:00");
        winners.forEach(award -> stage.as(CycleStory.OFFICE, () -> ledger.visit(award.ref(), visit())));
        stage.at("2025-12-12T15:00");
        winners.forEach(award -> stage.as(
                account(award),
                () -> prizes.report(
                        award.ref(),
                        PrizePurpose.TRAINING,
                        new BigDecimal("186000"),
                        DemoTexts.get("prize.training"),
                        2025)));
    }

    private static Visit.Report visit() {
        return new Visit.Report(
                LocalDate.of(2025, 7, 22),
                DemoTexts.get("winner.visitors"),
                DemoTexts.get("winner.operation"),
                DemoTexts.get("winner.system"),
                DemoTexts.get("winner.incidents"),
                DemoTexts.get("winner.use"),
                VisitConclusion.KEPT);
    }

    /** The demo account of the organisation, found by its place in the demo table. */
    private static String account(Award award) {
        return DemoCsv.rows("organizations.csv").stream()
                .filter(row -> row.get("creditCode").equals(award.getCreditCode()))
                .map(row -> FilingStory.account(Integer.parseInt(row.get("number"))))
                .findFirst()
                .orElseThrow();
    }
}
