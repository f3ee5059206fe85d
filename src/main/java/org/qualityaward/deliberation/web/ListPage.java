package org.qualityaward.deliberation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.deliberation.Approval;
import org.qualityaward.deliberation.Proposal;
import org.qualityaward.deliberation.ProposalState;
import org.qualityaward.deliberation.Proposals;
import org.qualityaward.deliberation.PublishingProposedList;
import org.qualityaward.deliberation.ReadingDecision;
import org.qualityaward.deliberation.ReadingDecision.Place;
import org.qualityaward.shared.web.Messages;

/** The proposed list at the office: checks, publicity, objections, and the signatures above it. */
@Named("listPage")
@ViewScoped
public class ListPage implements Serializable {

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    Proposals proposals;

    @Inject
    ReadingDecision reading;

    @Inject
    PublishingProposedList publishing;

    private Cycle cycle;
    private List<Place> places = List.of();
    private List<Approval> signatures = List.of();

    public void load() {
        cycle = chosenCycle.get().orElse(null);
        if (cycle != null) {
            places = reading.places(cycle);
            signatures = proposals.approvals(cycle);
        }
    }

    public void declareClear(Proposal proposal) {
        publishing.declareClear(proposal.ref());
        load();
    }

    public void publish() {
        publishing.publish(cycle.ref());
        Messages.done("deliberation.publicity.published");
        load();
    }

    /** Whether something waits for its publicity. */
    public boolean isPublishable() {
        return standing(ProposalState.PROPOSED).findAny().isPresent();
    }

    public boolean needsFirstCheck(Proposal proposal) {
        return proposal.getState() == ProposalState.PROPOSED && proposal.getCheckedBeforePublicity() == null;
    }

    public boolean needsSecondCheck(Proposal proposal) {
        boolean later = proposal.getState() == ProposalState.CLEARED
                || proposal.getState() == ProposalState.ENDORSED
                || proposal.getState() == ProposalState.APPROVED;
        return later && proposal.getCheckedBeforeCommendation() == null;
    }

    public long count(String state) {
        return standing(ProposalState.valueOf(state)).count();
    }

    private Stream<Proposal> standing(ProposalState state) {
        return places.stream().map(Place::proposal).filter(proposal -> proposal.getState() == state);
    }

    /** The places that stand: neither cancelled nor moved up. */
    public List<Place> getStanding() {
        return places.stream()
                .filter(place -> place.proposal().getState().isStanding())
                .toList();
    }

    public int getPublicityDays() {
        return cycle == null ? 0 : cycle.getRuleSet().publicity().count();
    }

    public List<Place> getPlaces() {
        return places;
    }

    public List<Approval> getSignatures() {
        return signatures;
    }
}
