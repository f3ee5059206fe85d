package org.qualityaward.review.defence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.Reviews;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The institution draws the order in which the shortlisted are heard, with a time for each, and moves single ones by hand.
 * It orders those that it may know of; whom the caller must not know of keeps his time, and a colleague gives him one.
 */
@ApplicationScoped
@Transactional
public class OrderingDefence {

    private static final Random LOTS = new SecureRandom();
    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;
    private static final Set<ReviewPhase> TO_BE_HEARD =
            Set.of(ReviewPhase.SHORTLISTED, ReviewPhase.SITE, ReviewPhase.SITE_ENDED);

    @Inject
    Cycles cycles;

    @Inject
    Reviews reviews;

    @Inject
    Defences defences;

    @Inject
    HiddenFiles hidden;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Draws the order of all who are still to be heard, one after the other from a time on.
     *
     * @param minutes for each
     * @throws Refusal when nobody is to be heard, the day is over, or the time would run past midnight
     */
    @Act(value = "review.drawDefences", by = Role.INSTITUTION, article = 21)
    public List<DefenceSlot> draw(CycleRef ref, LocalDate day, LocalTime from, int minutes) {
        Cycle cycle = cycles.get(ref.id());
        if (day == null || from == null || minutes < SHORTEST || minutes > LONGEST) {
            throw new Refusal("review.refusal.orderIncomplete", 21, SHORTEST, LONGEST);
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw new Refusal("review.refusal.orderPast", 21, day);
        }
        List<Review> order = new ArrayList<>(reviews.inCycle(cycle, hidden.from(caller.get())).stream()
                .filter(review -> TO_BE_HEARD.contains(review.getPhase()))
                .toList());
        if (order.isEmpty()) {
            throw new Refusal("review.refusal.nobodyToHear", 21);
        }
        if (from.toSecondOfDay() / 60 + minutes * order.size() >= 24 * 60) {
            throw new Refusal("review.refusal.orderTooLong", 21, order.size(), minutes);
        }
        Collections.shuffle(order, LOTS);
        LocalTime starts = from;
        List<DefenceSlot> laid = new ArrayList<>();
        for (Review review : order) {
            laid.add(lay(review, new DefenceSlot.Time(day, starts, starts.plusMinutes(minutes)), true));
            starts = starts.plusMinutes(minutes);
        }
        return laid;
    }

    /**
     * Moves one by hand to another time.
     *
     * @throws Refusal when he is not to be heard, or the time is not in order
     */
    @Act(value = "review.setDefence", by = Role.INSTITUTION, article = 21)
    public DefenceSlot set(ApplicationRef ref, LocalDate day, LocalTime starts, LocalTime ends) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        if (!TO_BE_HEARD.contains(review.getPhase())) {
            throw new Refusal("review.refusal.nobodyToHear", 21);
        }
        if (day == null || starts == null || ends == null || !ends.isAfter(starts)) {
            throw new Refusal("review.refusal.orderIncomplete", 21, SHORTEST, LONGEST);
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw new Refusal("review.refusal.orderPast", 21, day);
        }
        return lay(review, new DefenceSlot.Time(day, starts, ends), false);
    }

    private DefenceSlot lay(Review review, DefenceSlot.Time time, boolean byLot) {
        DefenceSlot slot = defences.slot(review).orElseGet(() -> new DefenceSlot(review));
        slot.lay(time, byLot, clock.instant());
        defences.add(slot);
        return slot;
    }
}
