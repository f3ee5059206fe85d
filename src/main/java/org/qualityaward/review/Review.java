package org.qualityaward.review;

import static org.qualityaward.review.ReviewPhase.CONCLUDED;
import static org.qualityaward.review.ReviewPhase.CONSENSUS;
import static org.qualityaward.review.ReviewPhase.DEFENDED;
import static org.qualityaward.review.ReviewPhase.NOT_SHORTLISTED;
import static org.qualityaward.review.ReviewPhase.SCORING;
import static org.qualityaward.review.ReviewPhase.SHORTLISTED;
import static org.qualityaward.review.ReviewPhase.SITE;
import static org.qualityaward.review.ReviewPhase.SITE_ENDED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.shared.Refusal;

/**
 * One team's work on one application (Articles 10, 16, 21).
 *
 * <p>Life: assigned, each seat scores alone → consensus, item by item, signed by each member → not shortlisted and over, or shortlisted → site visit
 * planned → ended, with points re-scored where the site showed otherwise → defence heard → report signed. A recusal takes it
 * back to the scoring, as long as the steering group has not got it: the seat is refilled and scored, and whatever the
 * recused person had a say in is agreed and signed anew. What was signed before stays in the archive.
 */
@Entity
@Table(name = "review")
public class Review extends ReviewRecord {

    @OneToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @ManyToOne
    @JoinColumn(name = "team_id")
    private Team team;

    @Enumerated(EnumType.STRING)
    private ReviewPhase phase;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Seat> seats = new ArrayList<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("itemCode")
    private List<ConsensusItem> items = new ArrayList<>();

    protected Review() {}

    /** Assigns an application; who may sit was decided by {@link SeatingPolicy}, the leader first. */
    Review(Application application, Team team, List<Person> people, Instant at) {
        this.application = application;
        this.team = team;
        this.phase = SCORING;
        this.assignedAt = at;
        people.forEach(person -> seats.add(new Seat(this, person, person.equals(people.get(0)), null, at)));
    }

    /**
     * Opens the sheets to the team.
     *
     * @throws Refusal when the caller does not lead, a seat is vacant, or sheets are missing
     */
    void openConsensus(Person by, int sheetsMissing, Criteria criteria, Instant at) {
        ledBy(by);
        mustBe(SCORING);
        noSeatVacant();
        if (sheetsMissing > 0) {
            throw new Refusal("review.refusal.sheetsMissing", 21, sheetsMissing);
        }
        if (items.isEmpty()) {
            criteria.items().forEach(item -> items.add(new ConsensusItem(this, item.code())));
        }
        phase = CONSENSUS;
        consensusOpenedAt = at;
    }

    /**
     * Agrees on one item.
     *
     * @throws Refusal when the caller does not lead, consensus is not open, the step is none, or the reason is missing
     */
    void agree(Person by, String itemCode, int percent, String reason, Instant at) {
        ledBy(by);
        mustBe(CONSENSUS);
        item(itemCode).agree(by, percent, reason, at);
        seats.forEach(Seat::askAgain);
    }

    /** The item on which a member says something of his own, which he has then to sign anew. */
    ConsensusItem said(Person by, String itemCode) {
        Seat own = seatOf(by);
        mustBe(CONSENSUS);
        own.askAgain();
        return item(itemCode);
    }

    /**
     * A member's seat, ready for his signature under what is agreed.
     *
     * @throws Refusal when he has none, consensus is not open, or items are left
     */
    Seat confirmable(Person by) {
        Seat own = seatOf(by);
        mustBe(CONSENSUS);
        nothingLeft();
        return own;
    }

    /**
     * Ends the material review.
     *
     * @param floor points below which nobody is shortlisted
     * @throws Refusal when items are left, somebody neither signed nor dissents, a seat is vacant or unscored, the points are below the floor, or an application
     *     above it is left out without a reason
     */
    void closeConsensus(Person by, int sheetsMissing, Criteria criteria, int floor, Shortlisting decision, Instant at) {
        ledBy(by);
        mustBe(CONSENSUS);
        nothingOutstanding(sheetsMissing);
        nothingLeft();
        new ConfirmedByAllPolicy(this).require();
        BigDecimal points = Scoring.total(criteria, code -> item(code).getPercent());
        decision.mustFit(points, floor);
        materialPoints = points;
        shortlistReason = decision.reason();
        consensusClosedAt = at;
        phase = decision.yes() ? SHORTLISTED : NOT_SHORTLISTED;
        application.shortlist(decision.yes());
    }

    void planVisit(Person by) {
        ledBy(by);
        mustBe(SHORTLISTED, SITE);
        if (phase == SHORTLISTED) {
            application.beginSiteVisit();
            phase = SITE;
        }
    }

    /** Re-scores an item by what the site showed, with a reason; the consensus stays beside it. */
    void rescore(Person by, String itemCode, int percent, String reason, Instant at) {
        seatOf(by);
        mustBe(SITE);
        item(itemCode).rescore(percent, reason, at);
    }

    /** Made again after a recusal, with a visit that took place: the site was seen, its points are reckoned anew. */
    void revisit() {
        mustBe(SHORTLISTED);
        application.beginSiteVisit();
        phase = SITE;
    }

    BigDecimal endVisit(Person by, int sheetsMissing, Criteria criteria) {
        ledBy(by);
        mustBe(SITE);
        nothingOutstanding(sheetsMissing);
        phase = SITE_ENDED;
        return Scoring.total(criteria, code -> item(code).getFinalPercent());
    }

    void hearDefence(Person by) {
        ledBy(by);
        mustBe(SITE_ENDED);
        application.beginDefence();
        phase = DEFENDED;
    }

    void conclude(Person by, int sheetsMissing, String words, Instant at) {
        ledBy(by);
        mustBe(SITE_ENDED, DEFENDED);
        nothingOutstanding(sheetsMissing);
        if (words == null || words.isBlank()) {
            throw new Refusal("review.refusal.summaryMissing", 21);
        }
        summary = words.strip();
        concludedAt = at;
        phase = CONCLUDED;
        application.concludeReview();
    }

    /** Empties the seat of a person who was recused; true when he had one. What he had a say in begins again. */
    boolean vacate(Person person, Instant at) {
        Optional<Seat> seat = takenBy(person);
        seat.ifPresent(taken -> {
            taken.vacate(at);
            if (taken.isLeader()) {
                taken().stream().findFirst().ifPresent(Seat::lead);
            }
            if (phase != SCORING && application.reviewAgain()) {
                beginAgain();
                seats.forEach(Seat::askAgain);
                items.forEach(ConsensusItem::reopen);
                phase = SCORING;
            }
        });
        return seat.isPresent();
    }

    /**
     * Refills a vacated seat.
     *
     * @throws Refusal when it is not vacant or the person sits here already
     */
    Seat replace(Long seatId, Person person, Instant at) {
        Seat vacant = seats.stream()
                .filter(seat -> seat.isVacant() && seatId.equals(seat.getId()))
                .findFirst()
                .orElseThrow(() -> new Refusal("review.refusal.seatNotVacant", 34));
        if (takenBy(person).isPresent()) {
            throw new Refusal("review.refusal.seatedAlready", 34, person.getName());
        }
        vacant.refill();
        Seat seat = new Seat(this, person, taken().isEmpty(), vacant, at);
        seats.add(seat);
        return seat;
    }

    private void nothingOutstanding(int sheetsMissing) {
        noSeatVacant();
        if (sheetsMissing > 0) {
            throw new Refusal("review.refusal.sheetsMissing", 21, sheetsMissing);
        }
    }

    private void nothingLeft() {
        long left = items.stream().filter(item -> !item.isAgreed()).count();
        if (left > 0) {
            throw new Refusal("review.refusal.itemsLeft", 21, left);
        }
    }

    private void noSeatVacant() {
        if (hasVacantSeat()) {
            throw new Refusal("review.refusal.seatVacant", 34, application.getName());
        }
    }

    private void ledBy(Person person) {
        if (!seatOf(person).isLeader()) {
            throw new Refusal("review.refusal.leaderOnly", 21, getLeader().getName());
        }
    }

    private Seat seatOf(Person person) {
        return takenBy(person).orElseThrow(() -> new Refusal("review.refusal.noSeat", 21));
    }

    private void mustBe(ReviewPhase... some) {
        if (!Set.of(some).contains(phase)) {
            throw new Refusal("review.refusal.phase", 16, phase, some[0]);
        }
    }

    ConsensusItem item(String code) {
        return items.stream()
                .filter(item -> item.getItemCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("review.refusal.noItem", 14, code));
    }

    Optional<Seat> takenBy(Person person) {
        return taken().stream().filter(seat -> seat.getPerson().equals(person)).findFirst();
    }

    /** Those who sit now, in the order in which they were seated. */
    public List<Seat> taken() {
        return seats.stream().filter(Seat::isTaken).toList();
    }

    public boolean hasVacantSeat() {
        return seats.stream().anyMatch(Seat::isVacant);
    }

    public Person getLeader() {
        return taken().stream()
                .filter(Seat::isLeader)
                .findFirst()
                .map(Seat::getPerson)
                .orElseGet(() -> team.getLeader());
    }

    public Application getApplication() {
        return application;
    }

    public Team getTeam() {
        return team;
    }

    public ReviewPhase getPhase() {
        return phase;
    }

    /** All seats, past ones too. */
    public List<Seat> getSeats() {
        return List.copyOf(seats);
    }

    public List<ConsensusItem> getItems() {
        return List.copyOf(items);
    }
}
