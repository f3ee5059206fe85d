package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.supervision.SupervisionFigures.Scope;

/** Those who were evaluated read the averages of a cycle, and only these, as {@link DisclosurePolicy} allows. */
@ApplicationScoped
@Transactional
public class ReadingResults {

    @Inject
    SupervisionFigures figures;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    HiddenFiles files;

    @Inject
    CurrentCaller caller;

    /**
     * What teams said of the caller's organisation, or what applicants said of a team of his. A team is hardly ever more than
     * one voice, so an applicant mostly reads what all teams said of all applicants.
     *
     * @param teamId his team; null for an applicant
     */
    @Act(
            value = "supervision.readResults",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35,
            readOnly = true)
    public Aggregate read(Cycle cycle, Long teamId) {
        Caller who = caller.get();
        Set<Long> hidden = files.from(who);
        if (teamId == null && who.is(Role.APPLICANT) && who.organizationId() != null) {
            Scope all = Scope.aboutApplicants(hidden);
            return disclosed(cycle, Scope.aboutOrganization(who.organizationId(), hidden))
                    .map(items -> Aggregate.of(items, false))
                    .or(() -> disclosed(cycle, all).map(items -> Aggregate.of(items, true)))
                    .orElseGet(() -> Aggregate.withheld(objection(cycle, all).orElseThrow()));
        }
        if (teamId == null || !who.is(Role.REVIEWER) || !evaluations.isOfTeam(who, teamId, cycle)) {
            throw new NotHere();
        }
        Scope team = Scope.aboutTeam(teamId, hidden);
        return objection(cycle, team)
                .map(Aggregate::withheld)
                .orElseGet(() -> Aggregate.of(figures.disclosed(cycle, team), false));
    }

    /**
     * The averages of a scope, if they may be shown.
     *
     * @param scope without what the reader must learn nothing of: to him it is as if that were not there. Whoever read the
     *     averages before he was recused could subtract; withholding them from him instead would tell him, and everybody
     *     who reads with him, that a file is hidden.
     */
    Optional<List<ItemFigures>> disclosed(Cycle cycle, Scope scope) {
        return objection(cycle, scope).isPresent() ? Optional.empty() : Optional.of(figures.disclosed(cycle, scope));
    }

    private Optional<Refusal> objection(Cycle cycle, Scope scope) {
        return DisclosurePolicy.objection(
                cycle.getStage(),
                figures.unfinished(cycle, scope),
                figures.voices(cycle, scope),
                cycle.getRuleSet().supervisionAggregateMinimum());
    }
}
