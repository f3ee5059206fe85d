package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageProgress;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/**
 * The head endorses what publicity has cleared, a deputy where the head is recused, then the mayor approves it, each with a signature (Article 25). What an
 * objection still holds waits for its own endorsement and approval.
 */
@ApplicationScoped
@Transactional
public class ApprovingList {

    @Inject
    Proposals proposals;

    @Inject
    Cycles cycles;

    @Inject
    FilingDocuments filing;

    @Inject
    StageProgress progress;

    @Inject
    Confidentiality confidentiality;

    @Inject
    HeadsPart headsPart;

    @Inject
    Event<CycleApproved> approved;

    @Inject
    DecisionNews news;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    /** @throws Refusal {@code deliberation.refusal.nothingReady} also for a deputy while nothing is his to sign */
    @Act(
            value = "deliberation.endorse",
            by = {Role.HEAD, Role.DEPUTY_HEAD},
            article = 25)
    public Approval endorse(CycleRef ref, String remark, SigningPin pin) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        cycle.require(Stage.PUBLICITY, Stage.APPROVAL, Stage.COMMENDATION);
        List<Proposal> ready = forHead(cycle);
        if (cycle.is(Stage.PUBLICITY)) {
            progress.enter(cycle, Stage.APPROVAL);
        }
        Approval endorsement = sign(cycle, ApprovalStep.ENDORSEMENT, ready, remark, pin);
        ready.forEach(proposal -> proposal.endorse(endorsement));
        news.endorsed(cycle, ready.size());
        return endorsement;
    }

    @Act(value = "deliberation.approve", by = Role.MAYOR, article = 25)
    public Approval approve(CycleRef ref, String remark, SigningPin pin) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        cycle.require(Stage.APPROVAL, Stage.COMMENDATION);
        List<Proposal> ready = ready(cycle, ProposalState.ENDORSED);
        Approval approval = sign(cycle, ApprovalStep.APPROVAL, ready, remark, pin);
        for (Proposal proposal : ready) {
            proposal.approve(approval);
            proposal.getApplication().approve();
        }
        if (cycle.is(Stage.APPROVAL)) {
            progress.enter(cycle, Stage.COMMENDATION);
        }
        approved.fire(new CycleApproved(cycle, ready));
        news.approved(cycle, ready.size());
        return approval;
    }

    private List<Proposal> forHead(Cycle cycle) {
        List<Proposal> ready = ready(cycle, ProposalState.CLEARED).stream()
                .filter(proposal ->
                        headsPart.has(caller.get(), proposal.getApplication().getId()))
                .toList();
        if (ready.isEmpty() && !caller.get().is(Role.HEAD)) {
            throw new Refusal("deliberation.refusal.nothingReady", 25);
        }
        return ready;
    }

    private List<Proposal> ready(Cycle cycle, ProposalState state) {
        List<Proposal> ready = proposals.inCycle(cycle, confidentiality.hiddenFrom(caller.get()), state);
        boolean vacant = proposals.inCycle(cycle).stream()
                .noneMatch(proposal -> proposal.getState().isStanding());
        if (ready.isEmpty() && !vacant) {
            throw new Refusal("deliberation.refusal.nothingReady", 25);
        }
        return ready;
    }

    private Approval sign(Cycle cycle, ApprovalStep step, List<Proposal> places, String remark, SigningPin pin) {
        boolean inPlace = step == ApprovalStep.ENDORSEMENT && !caller.get().is(Role.HEAD);
        String said = inPlace
                ? Stream.of(Texts.chinese("deliberation.paper.ENDORSEMENT.deputy"), remark)
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining("\n"))
                : remark;
        Approval approval = new Approval(
                cycle,
                step,
                caller.get(),
                remark,
                filing.file(MeetingPapers.approval(step, places, cycle.getYear(), reckoning.basis(cycle), said), pin),
                reckoning.now());
        proposals.add(approval);
        return approval;
    }
}
