package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.regulation.Rule;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office records visits to winners (Article 40) and what departments did for them (Articles 29 to 33). */
@ApplicationScoped
@Transactional
public class KeepingLedger {

    @Inject
    Awards awards;

    @Inject
    HonourLedger ledger;

    @Inject
    Deadlines deadlines;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    /** Records a visit; the next is due a year later. */
    @Act(
            value = "honour.recordVisit",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 40)
    public void visit(AwardRef ref, Visit.Report report) {
        Award award = find(ref);
        if (report.visitedOn().isAfter(reckoning.today()) || report.visitedOn().isBefore(award.getCommendedOn())) {
            throw new Refusal("honour.refusal.visitDay", 40, award.getCommendedOn(), reckoning.today());
        }
        ledger.add(new Visit(award, report, caller.get().name()));
        award.visited(report.visitedOn(), reckoning.rules(award.getCycle()).number(Rule.VISIT_EVERY));
        deadlines.meet(DeadlineKind.VISIT, ref);
        if (!award.getNextVisitBy().isAfter(award.getValidUntil())) {
            deadlines.openUntil(DeadlineKind.VISIT, ref, report.visitedOn(), award.getNextVisitBy(), null);
        }
    }

    /** Records a support measure granted while the award was valid. */
    @Act(
            value = "honour.recordSupport",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 29)
    public void support(
            AwardRef ref, String department, int article, String measure, LocalDate grantedOn, String evidence) {
        ledger.add(new SupportMeasure(
                find(ref),
                department,
                article,
                measure,
                grantedOn,
                evidence,
                caller.get().name()));
    }

    private Award find(AwardRef ref) {
        return awards.find(ref.id()).orElseThrow(NotHere::new);
    }
}
