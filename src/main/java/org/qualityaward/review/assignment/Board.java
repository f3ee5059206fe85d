package org.qualityaward.review.assignment;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a proposal is made from. Never changes; a question of the kind "what if" is another board.
 *
 * @param bars who may not sit where, and why
 * @param locks seats that were settled by hand and stay
 * @param waived needs that are left out of account; none, but when a reason is sought
 */
public record Board(
        List<Reviewer> reviewers,
        List<Applicant> applicants,
        Map<Pair, Bar> bars,
        Set<Pair> locks,
        Terms terms,
        Set<Need> waived)
        implements Serializable {

    public Board {
        reviewers = List.copyOf(reviewers);
        applicants = List.copyOf(applicants);
        bars = Map.copyOf(bars);
        locks = Set.copyOf(locks);
        waived = Set.copyOf(waived);
    }

    public Board(List<Reviewer> reviewers, List<Applicant> applicants, Map<Pair, Bar> bars, Terms terms) {
        this(reviewers, applicants, bars, Set.of(), terms, Set.of());
    }

    public Optional<Reviewer> reviewer(long id) {
        return reviewers.stream().filter(reviewer -> reviewer.id() == id).findFirst();
    }

    public Optional<Applicant> applicant(long id) {
        return applicants.stream().filter(applicant -> applicant.id() == id).findFirst();
    }

    /** As if somebody could not sit on an applicant. */
    public Board barring(Pair pair, Bar bar) {
        Map<Pair, Bar> more = new HashMap<>(bars);
        more.put(pair, bar);
        return new Board(reviewers, applicants, more, locks, terms, waived);
    }

    /** As if these bars did not stand. */
    public Board lifting(Collection<Pair> pairs) {
        Map<Pair, Bar> fewer = new HashMap<>(bars);
        fewer.keySet().removeAll(pairs);
        return new Board(reviewers, applicants, fewer, locks, terms, waived);
    }

    /** As if these reviewers could sit on so many applicants in all. */
    public Board limiting(Collection<Long> ids, int limit) {
        List<Reviewer> changed = reviewers.stream()
                .map(reviewer -> ids.contains(reviewer.id()) ? reviewer.limitedTo(limit) : reviewer)
                .toList();
        return new Board(changed, applicants, bars, locks, terms, waived);
    }

    public Board locking(Set<Pair> pairs) {
        return new Board(reviewers, applicants, bars, pairs, terms, waived);
    }

    /** With as many seats for each applicant as its panel has already. */
    public Board sized(Map<Long, Integer> seats) {
        List<Applicant> changed = applicants.stream()
                .map(applicant -> new Applicant(
                        applicant.id(),
                        applicant.name(),
                        applicant.industry(),
                        applicant.district(),
                        seats.getOrDefault(applicant.id(), 0)))
                .toList();
        return new Board(reviewers, changed, bars, locks, terms, waived);
    }

    public Board on(Terms others) {
        return new Board(reviewers, applicants, bars, locks, others, waived);
    }

    /** These applicants alone. */
    Board only(Collection<Long> ids) {
        List<Applicant> kept = applicants.stream()
                .filter(applicant -> ids.contains(applicant.id()))
                .toList();
        Map<Pair, Bar> theirs = new HashMap<>(bars);
        theirs.keySet().removeIf(pair -> !ids.contains(pair.applicant()));
        // A locked seat elsewhere still takes one of its reviewer's places.
        Map<Long, Integer> elsewhere = new HashMap<>();
        locks.stream()
                .filter(pair -> !ids.contains(pair.applicant()))
                .forEach(pair -> elsewhere.merge(pair.reviewer(), 1, Integer::sum));
        List<Reviewer> burdened = reviewers.stream()
                .map(reviewer -> reviewer.having(elsewhere.getOrDefault(reviewer.id(), 0)))
                .toList();
        Set<Pair> here = new HashSet<>(locks);
        here.removeIf(pair -> !ids.contains(pair.applicant()));
        return new Board(burdened, kept, theirs, here, terms, waived);
    }

    Board waiving(Collection<Need> needs) {
        Set<Need> more = new HashSet<>(waived);
        more.addAll(needs);
        return new Board(reviewers, applicants, bars, locks, terms, more);
    }

    int seats(Applicant applicant, SeatKind kind) {
        if (waived.contains(new Need(applicant.id(), kind))) {
            return 0;
        }
        return applicant.seats() > 0 && kind == SeatKind.OPEN
                ? Math.max(0, applicant.seats() - terms.special().size())
                : terms.seats(kind);
    }

    /** Seats of the panel of an applicant. */
    int seats(Applicant applicant) {
        return applicant.seats() > 0 ? applicant.seats() : terms.seats();
    }

    /** What one seat costs whoever else sits, without the load and the seat's kind. */
    int cost(Reviewer reviewer, Applicant applicant) {
        return cost(Wish.INDUSTRY, reviewer, applicant)
                + cost(Wish.CATEGORIES, reviewer, applicant)
                + cost(Wish.REGION, reviewer, applicant)
                + cost(Wish.RECORD, reviewer, applicant);
    }

    /** What it costs that one wish is not granted; 0 where it is. */
    int cost(Wish wish, Reviewer reviewer, Applicant applicant) {
        int weight = terms.weight(wish);
        return switch (wish) {
            case INDUSTRY ->
                reviewer.knows(applicant.industry())
                        ? 0
                        : reviewer.knowsSectionOf(applicant.industry()) ? weight / 2 : weight;
            case CATEGORIES -> weight * (7 - Math.min(7, reviewer.categories().size()));
            case REGION ->
                !reviewer.district().isEmpty() && reviewer.district().equals(applicant.district()) ? weight : 0;
            case RECORD -> weight * reviewer.record();
            case LOAD, SENIORITY -> 0;
        };
    }

    /** Kinds of seat that a reviewer is fit for, one bit each. */
    int qualities(Reviewer reviewer, Applicant applicant) {
        return SeatKind.OPEN.bit()
                | (reviewer.senior() ? SeatKind.LEADER.bit() : 0)
                | (reviewer.knows(applicant.industry()) ? SeatKind.INDUSTRY.bit() : 0)
                | (reviewer.knowsResults() ? SeatKind.RESULTS.bit() : 0);
    }
}
