package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** Those who were evaluated read the averages of a cycle, and only these, as {@link DisclosurePolicy} allows. */
@ApplicationScoped
@Transactional
public class ReadingResults {

    @Inject
    SupervisionFigures figures;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    CurrentCaller caller;

    /**
     * What teams said of the caller's organisation, or what applicants said of a team of his.
     *
     * @param teamId his team; null for an applicant
     */
    @Act(
            value = "supervision.readResults",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35,
            readOnly = true)
    public Aggregate read(Cycle cycle, Long teamId) {
        SupervisionFigures.Scope scope = scope(cycle, teamId);
        return DisclosurePolicy.objection(
                        cycle.getStage(),
                        figures.sealed(cycle, scope),
                        figures.filed(cycle, scope),
                        cycle.getRuleSet().supervisionAggregateMinimum())
                .map(Aggregate::withheld)
                .orElseGet(() -> Aggregate.of(figures.items(cycle, scope.direction(), scope)));
    }

    private SupervisionFigures.Scope scope(Cycle cycle, Long teamId) {
        Caller who = caller.get();
        if (teamId == null && who.is(Role.APPLICANT) && who.organizationId() != null) {
            return SupervisionFigures.Scope.aboutOrganization(who.organizationId());
        }
        boolean member = teamId != null && who.is(Role.REVIEWER) && evaluations.isOfTeam(who, teamId, cycle);
        if (!member) {
            throw new NotHere();
        }
        return SupervisionFigures.Scope.aboutTeam(teamId);
    }
}
