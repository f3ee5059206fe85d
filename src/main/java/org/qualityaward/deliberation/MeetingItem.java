package org.qualityaward.deliberation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.regulation.Fraction;
import org.qualityaward.shared.Stored;

/**
 * One candidate before the meeting. Members recused from it are fixed when the meeting opens: they take no part, are not
 * counted, and see nothing of it. Only totals are ever kept with it.
 */
@Entity
@Table(name = "meeting_item")
public class MeetingItem extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    private int place;

    private BigDecimal points;

    @Column(name = "re_evaluation")
    private boolean reEvaluation;

    private Integer recused;

    private Integer agreed;

    private Integer opposed;

    private Integer abstained;

    @Enumerated(EnumType.STRING)
    private Result result;

    @ElementCollection
    @CollectionTable(name = "meeting_recusal", joinColumns = @JoinColumn(name = "meeting_item_id"))
    @Column(name = "person_id")
    private Set<Long> recusedPersons = new HashSet<>();

    protected MeetingItem() {}

    MeetingItem(Meeting meeting, RankingRow row) {
        this.meeting = meeting;
        this.application = row.getApplication();
        this.place = row.getPlace();
        this.points = row.getTotal();
        this.reEvaluation = row.isReEvaluation();
    }

    public MeetingItemRef ref() {
        return new MeetingItemRef(getId());
    }

    /** Fixes who takes no part in it; only those present are counted as recused. */
    void recuse(Set<Long> persons, List<MeetingMember> members) {
        recusedPersons.clear();
        recusedPersons.addAll(persons);
        recused = (int) members.stream()
                .filter(member -> member.isPresent()
                        && persons.contains(member.getPerson().getId()))
                .count();
    }

    void count(Tally tally) {
        agreed = tally.agreed();
        opposed = tally.opposed();
        abstained = tally.abstained();
    }

    void result(Result of) {
        result = of;
    }

    public boolean isRecused(Long personId) {
        return recusedPersons.contains(personId);
    }

    Allocation.Candidate candidate(Fraction majority) {
        return new Allocation.Candidate(
                application.getId(), place, points, reEvaluation, getTally().isCarriedBy(majority));
    }

    public boolean isCounted() {
        return agreed != null;
    }

    /** The totals; zero before they are counted. */
    public Tally getTally() {
        return isCounted() ? new Tally(agreed, opposed, abstained) : new Tally(0, 0, 0);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Application getApplication() {
        return application;
    }

    public int getPlace() {
        return place;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public boolean isReEvaluation() {
        return reEvaluation;
    }

    /** How many of those present take no part in it; null before the meeting opens. */
    public Integer getRecused() {
        return recused;
    }

    public Integer getAgreed() {
        return agreed;
    }

    public Integer getOpposed() {
        return opposed;
    }

    public Integer getAbstained() {
        return abstained;
    }

    /** Null before the ballots are counted. */
    public Result getResult() {
        return result;
    }
}
