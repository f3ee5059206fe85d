package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.publicity.Objections;
import org.qualityaward.publicity.Opinion;
import org.qualityaward.publicity.OpinionState;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/**
 * What of the decision a caller may see: never what he is recused from, and every rank, count and total as if it were not
 * there (Article 34).
 */
@ApplicationScoped
@Transactional
public class ReadingDecision {

    @Inject
    Rankings rankings;

    @Inject
    Meetings meetings;

    @Inject
    Proposals proposals;

    @Inject
    Objections objections;

    @Inject
    BallotBox box;

    @Inject
    Confidentiality confidentiality;

    @Inject
    HeadsPart headsPart;

    @Inject
    CurrentCaller caller;

    /** All versions of the ranking, the latest first; what stands in them is read by {@link #rows}. */
    @Act(
            value = "deliberation.readRanking",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 23,
            readOnly = true)
    public List<Ranking> rankings(Cycle cycle) {
        return rankings.inCycle(cycle);
    }

    /** The rows of a ranking that the caller may know of, in places that close up. */
    @Act(
            value = "deliberation.readRanking",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 34,
            readOnly = true)
    public List<Placed<RankingRow>> rows(Ranking ranking) {
        return placed(ranking.getRows());
    }

    /** The candidates of the submitted ranking that the caller may know of. */
    @Act(
            value = "deliberation.readCandidates",
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.STEERING, Role.HEAD},
            article = 23,
            readOnly = true)
    public List<Placed<RankingRow>> candidates(Cycle cycle) {
        return placed(rankings.submitted(cycle).map(Ranking::candidates).orElse(List.of()));
    }

    private List<Placed<RankingRow>> placed(List<RankingRow> rows) {
        return Placed.of(
                rows.stream().filter(row -> isVisible(row.getApplication())).toList(),
                RankingRow::getPlace,
                RankingRow::isReEvaluation);
    }

    private boolean isVisible(Application application) {
        return !confidentiality.hiddenFrom(caller.get()).contains(application.getId());
    }

    @Act(
            value = "deliberation.readMeeting",
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.STEERING, Role.HEAD},
            article = 24,
            readOnly = true)
    public Optional<Meeting> meeting(Cycle cycle) {
        return meetings.latest(cycle)
                .filter(meeting -> caller.get().isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)
                        || meeting.find(caller.get().personId()).isPresent());
    }

    /** The items of a meeting that the caller may know of. */
    @Act(
            value = "deliberation.readMeeting",
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.STEERING, Role.HEAD},
            article = 24,
            readOnly = true)
    public List<Placed<MeetingItem>> items(MeetingRef ref) {
        return Placed.of(
                meetings.find(ref.id()).map(this::visibleItems).orElse(List.of()),
                MeetingItem::getPlace,
                MeetingItem::isReEvaluation);
    }

    private List<MeetingItem> visibleItems(Meeting meeting) {
        return meeting.getItems().stream()
                .filter(item -> isVisible(item.getApplication())
                        && !item.isRecused(caller.get().personId()))
                .toList();
    }

    /** How many ballots are in the box and how many can be, on what the caller may know of: all that is known before the count. */
    @Act(
            value = "deliberation.readBallots",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 24,
            readOnly = true)
    public Ballots ballots(MeetingRef ref) {
        Meeting meeting = meetings.find(ref.id()).orElseThrow();
        List<MeetingItem> visible = visibleItems(meeting);
        int cast = visible.stream().mapToInt(box::castOn).sum();
        int possible = visible.stream().mapToInt(meeting::voters).sum();
        return new Ballots(cast, possible);
    }

    /** Ids of the items on which the caller has voted. */
    @Act(
            value = "deliberation.readOwnVotes",
            by = {Role.STEERING, Role.HEAD},
            article = 24,
            readOnly = true)
    public Set<Long> votedItems(MeetingRef ref) {
        return meetings.find(ref.id())
                .map(meeting -> box.votedBy(meeting, caller.get().personId()))
                .orElse(Set.of());
    }

    /** The places of the list that the caller may know of, each with its objections. */
    @Act(
            value = "deliberation.readList",
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.STEERING, Role.HEAD, Role.DEPUTY_HEAD, Role.MAYOR},
            article = 25,
            readOnly = true)
    public List<Place> places(Cycle cycle) {
        return proposals.inCycle(cycle, confidentiality.hiddenFrom(caller.get())).stream()
                .map(this::place)
                .toList();
    }

    private Place place(Proposal proposal) {
        Long application = proposal.getApplication().getId();
        List<Opinion> against = objections.against(proposal.getApplication().getId());
        return new Place(
                proposal,
                against.stream().anyMatch(objection -> objection.getState().isOpen()),
                against.stream()
                        .filter(objection -> objection.getState() == OpinionState.UPHELD)
                        .map(Opinion::getFinding)
                        .findFirst()
                        .orElse(null),
                headsPart.has(caller.get(), application),
                headsPart.isDeputys(caller.get(), application));
    }

    /**
     * Ballots in the box.
     *
     * @param cast over all items
     * @param possible when everybody has voted
     */
    public record Ballots(int cast, int possible) implements java.io.Serializable {
        public int getCast() {
            return cast;
        }

        public int getPossible() {
            return possible;
        }
    }

    /**
     * A place on the list as it stands.
     *
     * @param objectionOpen whether an open objection holds it
     * @param upheld finding of an objection that was upheld, null for none
     * @param head whether the reader has the head's part on it
     * @param inPlace whether he has it because the head is recused
     */
    public record Place(Proposal proposal, boolean objectionOpen, String upheld, boolean head, boolean inPlace)
            implements java.io.Serializable {
        public Proposal getProposal() {
            return proposal;
        }

        public boolean isObjectionOpen() {
            return objectionOpen;
        }

        public String getUpheld() {
            return upheld;
        }

        public boolean isInPlace() {
            return inPlace;
        }
    }
}
