package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Role;
import org.qualityaward.supervision.SupervisionFigures.Scope;

/** The discipline supervisor sees a cycle at a glance. What is sealed is told as a number of pairs and no more. */
@ApplicationScoped
@Transactional
public class ReadingDashboard {

    private static final Page.Request ONE = Page.Request.first(1);

    /**
     * A cycle at a glance.
     *
     * @param sealed pairs that are still sealed
     * @param unsealed pairs whose originals may be read
     * @param notFiled those of which a side let the time pass
     * @param openCases cases that are not concluded
     * @param cases all cases
     */
    public record Glance(
            long sealed,
            long unsealed,
            long notFiled,
            long openCases,
            long cases,
            List<ResponseRate> rates,
            List<ItemFigures> aboutTeams,
            List<ItemFigures> aboutApplicants)
            implements Serializable {}

    @Inject
    SupervisionFigures figures;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    AccountabilityCases cases;

    @Inject
    HiddenFiles files;

    @Inject
    CurrentCaller caller;

    @Act(value = "supervision.dashboard", by = Role.DISCIPLINE, article = 35, readOnly = true)
    public Glance glance(Cycle cycle) {
        Set<Long> hidden = files.from(caller.get());
        Scope all = Scope.all(hidden);
        return new Glance(
                figures.sealed(cycle, all),
                evaluations.page(cycle, PairFilter.UNSEALED, hidden, ONE).total(),
                evaluations.page(cycle, PairFilter.NOT_FILED, hidden, ONE).total(),
                cases.open(cycle, hidden).size(),
                cases.page(cycle, CaseFilter.ANY, hidden, ONE).total(),
                figures.rates(cycle, all),
                figures.items(cycle, all.of(Direction.ABOUT_TEAM)),
                figures.items(cycle, all.of(Direction.ABOUT_APPLICANT)));
    }
}
