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
            Scope all = Scope.aboutApplicants(Set.of());
            return disclosed(cycle, Scope.aboutOrganization(who.organizationId(), Set.of()), hidden)
                    .map(items -> Aggregate.of(items, false))
                    .or(() -> disclosed(cycle, all, hidden).map(items -> Aggregate.of(items, true)))
                    .orElseGet(() ->
                            Aggregate.withheld(objection(cycle, all, hidden).orElseThrow()));
        }
        if (teamId == null || !who.is(Role.REVIEWER) || !evaluations.isOfTeam(who, teamId, cycle)) {
            throw new NotHere();
        }
        Scope team = Scope.aboutTeam(teamId, Set.of());
        return objection(cycle, team, hidden)
                .map(Aggregate::withheld)
                .orElseGet(() -> Aggregate.of(figures.disclosed(cycle, team), false));
    }

    /**
     * The averages of a whole scope, if they may be shown to this reader.
     *
     * @param hidden ids of applications of which he must learn nothing
     */
    Optional<List<ItemFigures>> disclosed(Cycle cycle, Scope whole, Set<Long> hidden) {
        return objection(cycle, whole, hidden).isPresent()
                ? Optional.empty()
                : Optional.of(figures.disclosed(cycle, whole));
    }

    /**
     * There is one figure of a scope for all its readers, or what two of them see, or one sees before and after a recusal,
     * would tell by its difference what one form said. Who must learn nothing of an application in it sees none, for a reason
     * that is the same as if there were too few; and what he is told before that is reckoned without it.
     */
    private Optional<Refusal> objection(Cycle cycle, Scope whole, Set<Long> hidden) {
        Scope known = whole.without(hidden);
        int threshold = cycle.getRuleSet().supervisionAggregateMinimum();
        return DisclosurePolicy.objection(
                        cycle.getStage(), figures.unfinished(cycle, known), figures.voices(cycle, known), threshold)
                .or(() -> DisclosurePolicy.objectionToPart(
                        figures.pairs(cycle, known), figures.pairs(cycle, whole), threshold));
    }
}
