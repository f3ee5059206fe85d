package org.qualityaward.deliberation;

import static org.qualityaward.deliberation.MeetingState.*;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.Fraction;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * The meeting of all members of the steering group (全体会议, Article 24): called on a submitted ranking; opened when
 * everyone has come or is on written leave and the quorum is there; the ballots on each candidate cast in secret and
 * counted; the result announced and locked; the minutes signed by everyone present, and the decision by the head.
 */
@Entity
@Table(name = "meeting")
public class Meeting extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ranking_id")
    private Ranking ranking;

    @Enumerated(EnumType.STRING)
    private MeetingState state = CALLED;

    @Column(name = "called_for")
    private Instant calledFor;

    private String place;

    @Lob
    private String discussion;

    @Embedded
    private MeetingTimes times = new MeetingTimes();

    @Embedded
    private ExtraWinners extra = new ExtraWinners();

    @Embedded
    private MeetingRecord minutes = new MeetingRecord();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private List<MeetingMember> members = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("reEvaluation, place")
    private List<MeetingItem> items = new ArrayList<>();

    protected Meeting() {}

    /** Calls all members to deliberate on a submitted ranking, whose candidates are fixed with it. */
    public Meeting(Cycle cycle, int number, Ranking ranking, List<Person> all, Instant calledFor, String place) {
        if (ranking.getState() != RankingState.SUBMITTED) {
            throw new Refusal("deliberation.refusal.noCandidates", 23);
        }
        this.cycle = cycle;
        this.number = number;
        this.ranking = ranking;
        this.calledFor = calledFor;
        this.place = place;
        int line = 1;
        for (Person member : all) {
            members.add(new MeetingMember(this, member, line++));
        }
        ranking.candidates().forEach(row -> items.add(new MeetingItem(this, row)));
    }

    public MeetingRef ref() {
        return new MeetingRef(getId());
    }

    /** Before it opens, a member comes, takes leave with a reason, or stays away. */
    void attend(Long personId, Attendance how, String reason, Instant now) {
        mustBe(CALLED);
        member(personId).attend(how, reason, now);
    }

    /**
     * Opens the meeting, not before the hour it was called for: who is on his way has a seat and a ballot.
     *
     * @param recusals persons recused from each application, by its id
     */
    void open(Fraction quorum, Map<Long, Set<Long>> recusals, Instant now) {
        mustBe(CALLED);
        if (now.isBefore(calledFor)) {
            throw new Refusal("deliberation.refusal.beforeItsHour", 24, calledFor);
        }
        quorum(quorum).mustHold();
        items.forEach(
                item -> item.recuse(recusals.getOrDefault(item.getApplication().getId(), Set.of()), members));
        state = IN_SESSION;
        getTimes().opened(now);
    }

    /** Whether a person may vote on an item now. */
    boolean isVoter(Long personId, MeetingItem item) {
        return state == IN_SESSION
                && !item.isRecused(personId)
                && find(personId).filter(MeetingMember::isPresent).isPresent();
    }

    /** How many may vote on an item: those present without the recused. */
    public int voters(MeetingItem item) {
        return presentCount() - (item.getRecused() == null ? 0 : item.getRecused());
    }

    /** Takes over the totals of every item and says who takes which place. */
    void count(Map<MeetingItem, Tally> tallies, RuleSet rules, Instant now) {
        mustBe(IN_SESSION);
        tallies.forEach(MeetingItem::count);
        state = COUNTED;
        getTimes().counted(now);
        allocate(rules);
    }

    /** Asks for more winners than the quota; it holds only once the head has confirmed it. */
    void askForMoreWinners(int more, String reason) {
        mustBe(COUNTED);
        extra.ask(more, reason);
    }

    void confirmMoreWinners(String by, RuleSet rules) {
        mustBe(COUNTED);
        extra.confirm(by);
        allocate(rules);
    }

    private void allocate(RuleSet rules) {
        Map<Long, Result> results = results(rules, Set.of());
        items.forEach(item -> item.result(results.get(item.getApplication().getId())));
    }

    /** Who takes which place when some are cancelled: the decided ballots answer, nobody votes again. */
    public Map<Long, Result> results(RuleSet rules, Set<Long> cancelled) {
        return Allocation.by(rules, extra)
                .of(items.stream().map(item -> item.candidate(rules.majority())).toList(), cancelled);
    }

    void note(String text) {
        if (state == CLOSED) {
            throw new Refusal("deliberation.refusal.meetingState", 24, state);
        }
        discussion = text == null || text.isBlank() ? null : text.strip();
    }

    /** Announces the result and locks everything it rests on. */
    void decide(String snapshot, Instant now) {
        mustBe(COUNTED);
        if (extra.isPending()) {
            throw new Refusal("deliberation.refusal.extraNotConfirmed", 4, extra.getNumber());
        }
        if (discussion == null) {
            throw new Refusal("deliberation.refusal.noDiscussion", 24);
        }
        state = DECIDED;
        getTimes().decided(now);
        getMinutes().announce(snapshot);
    }

    void sign(Long personId, SignedDocument signature, Instant now) {
        mustBe(DECIDED);
        member(personId).sign(signature, now);
    }

    /** Whether everyone present has signed. */
    public boolean isSigned() {
        return members.stream().filter(MeetingMember::isPresent).allMatch(MeetingMember::isSigned);
    }

    void close(SignedDocument filed) {
        mustBe(DECIDED);
        getMinutes().minutes(filed);
        state = CLOSED;
    }

    void decidedIn(SignedDocument decision) {
        if (state != DECIDED && state != CLOSED) {
            throw new Refusal("deliberation.refusal.meetingState", 24, state);
        }
        getMinutes().decision(decision);
    }

    /** Whether the decision is signed and the minutes are archived, so that the list may be published. */
    public boolean isComplete() {
        return state == CLOSED && getMinutes().isDecisionSigned();
    }

    public MeetingQuorum quorum(Fraction share) {
        return MeetingQuorum.of(members, share);
    }

    public int presentCount() {
        return (int) members.stream().filter(MeetingMember::isPresent).count();
    }

    public int signedCount() {
        return (int) members.stream().filter(MeetingMember::isSigned).count();
    }

    public long countOf(Result result) {
        return items.stream().filter(item -> item.getResult() == result).count();
    }

    public Optional<MeetingMember> find(Long personId) {
        return members.stream()
                .filter(member -> member.getPerson().getId().equals(personId))
                .findFirst();
    }

    private MeetingMember member(Long personId) {
        return find(personId).orElseThrow(NotHere::new);
    }

    private void mustBe(MeetingState wanted) {
        if (state != wanted) {
            throw new Refusal("deliberation.refusal.meetingState", 24, state);
        }
    }

    public Cycle getCycle() {
        return cycle;
    }

    /** First, second, … meeting of the cycle. */
    public int getNumber() {
        return number;
    }

    public Ranking getRanking() {
        return ranking;
    }

    public MeetingState getState() {
        return state;
    }

    public Instant getCalledFor() {
        return calledFor;
    }

    public String getPlace() {
        return place;
    }

    /** What was said, for the minutes. */
    public String getDiscussion() {
        return discussion;
    }

    public MeetingTimes getTimes() {
        times = times == null ? new MeetingTimes() : times;
        return times;
    }

    public ExtraWinners getExtra() {
        return extra;
    }

    /** Never null, though an embedded thing whose columns are all empty is loaded as none. */
    public MeetingRecord getMinutes() {
        minutes = minutes == null ? new MeetingRecord() : minutes;
        return minutes;
    }

    public List<MeetingMember> getMembers() {
        return List.copyOf(members);
    }

    public List<MeetingItem> getItems() {
        return List.copyOf(items);
    }
}
