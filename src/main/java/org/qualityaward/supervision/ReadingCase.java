package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The discipline supervisor opens a case; that he did is on record. */
@ApplicationScoped
@Transactional
public class ReadingCase {

    @Inject
    AccountabilityCases cases;

    @Inject
    TwoWayEvaluations evaluations;

    @Act(value = "supervision.case.read", by = Role.DISCIPLINE, article = 35, repeatable = true)
    public AccountabilityCase read(CaseRef ref) {
        return cases.find(ref.id()).orElseThrow(NotHere::new);
    }

    /**
     * Whether the accused team worked for so few applicants of the cycle that a letter or what follows tells it which of them
     * reported it.
     */
    @Act(value = "supervision.case.read", by = Role.DISCIPLINE, article = 35, readOnly = true)
    public boolean isReporterEvident(CaseRef ref) {
        AccountabilityCase open = cases.find(ref.id()).orElseThrow(NotHere::new);
        Cycle cycle = open.getCycle();
        return open.getDirection() == Direction.ABOUT_TEAM
                && evaluations.applicantsOf(open.getTwoWay().getTeamId(), cycle)
                        < cycle.getRuleSet().supervisionAggregateMinimum();
    }
}
