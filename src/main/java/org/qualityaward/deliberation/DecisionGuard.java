package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageGuard;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Refusal;

/**
 * What holds a cycle from the deliberation on: no publicity without a signed decision (Article 24), no approval while the
 * seven working days of anybody run, no commendation while something cleared is not approved (Article 25). An organisation
 * that an objection holds holds nobody else.
 */
@ApplicationScoped
public class DecisionGuard implements StageGuard {

    @Inject
    Meetings meetings;

    @Inject
    Proposals proposals;

    @Inject
    Reckoning reckoning;

    @Override
    public void mayLeave(Cycle cycle, Stage stage, Set<Long> unseen) {
        switch (stage) {
            case DELIBERATION -> decided(cycle);
            case PUBLICITY -> published(cycle, unseen);
            case APPROVAL -> approved(cycle, unseen);
            default -> {
                // the other stages are for other rooms
            }
        }
    }

    private void decided(Cycle cycle) {
        if (meetings.latest(cycle).filter(Meeting::isComplete).isEmpty()) {
            throw new Refusal("deliberation.refusal.meetingOpen", 24);
        }
    }

    private void published(Cycle cycle, Set<Long> unseen) {
        List<Proposal> waiting = proposals.inCycle(cycle, unseen, ProposalState.PROPOSED);
        if (!waiting.isEmpty()) {
            throw new Refusal(
                    "deliberation.refusal.notPublished",
                    25,
                    waiting.get(0).getApplication().getName());
        }
        proposals.inCycle(cycle, unseen, ProposalState.IN_PUBLICITY).stream()
                .filter(proposal -> !reckoning.today().isAfter(proposal.getPublicityLast()))
                .findFirst()
                .ifPresent(running -> {
                    throw new Refusal(
                            "deliberation.refusal.publicityRuns",
                            25,
                            running.getApplication().getName(),
                            running.getPublicityLast());
                });
    }

    private void approved(Cycle cycle, Set<Long> unseen) {
        List<Proposal> waiting = proposals.inCycle(cycle, unseen, ProposalState.CLEARED, ProposalState.ENDORSED);
        if (!waiting.isEmpty()) {
            throw new Refusal("deliberation.refusal.notApproved", 25, waiting.size());
        }
    }
}
