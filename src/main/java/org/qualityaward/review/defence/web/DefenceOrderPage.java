package org.qualityaward.review.defence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.Reviews;
import org.qualityaward.review.defence.DefenceSlot;
import org.qualityaward.review.defence.Defences;
import org.qualityaward.review.defence.OrderingDefence;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Permissions;
import org.qualityaward.shared.web.Messages;

/** In which order the shortlisted are heard, as the reader may know of them; the institution draws it and moves single ones. */
@Named("defenceOrder")
@ViewScoped
public class DefenceOrderPage implements Serializable {

    private static final int USUAL_MINUTES = 30;

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    Reviews reviews;

    @Inject
    Defences defences;

    @Inject
    OrderingDefence ordering;

    @Inject
    HiddenFiles hidden;

    @Inject
    Permissions permissions;

    @Inject
    CurrentCaller caller;

    private Cycle cycle;
    private List<Row> rows = List.of();
    private boolean drawing;
    private LocalDate day;
    private LocalTime from = LocalTime.of(9, 0);
    private int minutes = USUAL_MINUTES;
    private Row row;
    private LocalTime ends;

    /** One who is to be heard; the slot is null before he has a time. */
    public record Row(Review review, DefenceSlot slot) implements Serializable {
        public Review getReview() {
            return review;
        }

        public DefenceSlot getSlot() {
            return slot;
        }

        public boolean isMovable() {
            return review.getPhase() != ReviewPhase.DEFENDED
                    && !review.getPhase().isOver();
        }
    }

    public void load() {
        cycle = chosenCycle.get().orElse(null);
        row = null;
        if (cycle == null) {
            return;
        }
        List<DefenceSlot> slots = defences.slots(cycle, hidden.from(caller.get()));
        List<Row> found = new ArrayList<>(
                slots.stream().map(slot -> new Row(slot.getReview(), slot)).toList());
        reviews.inCycle(cycle, hidden.from(caller.get())).stream()
                .filter(review -> review.getPhase().isAtLeast(ReviewPhase.SHORTLISTED))
                .filter(review ->
                        slots.stream().noneMatch(slot -> slot.getReview().equals(review)))
                .forEach(review -> found.add(new Row(review, null)));
        rows = List.copyOf(found);
        drawing = permissions.may(OrderingDefence.class, cycle.ref());
    }

    public void draw() {
        ordering.draw(cycle.ref(), day, from, minutes);
        load();
        Messages.done("review.order.drawn");
    }

    public void choose(Row chosen) {
        row = chosen;
        if (chosen.slot() != null) {
            day = chosen.slot().getDay();
            from = chosen.slot().getStarts();
            ends = chosen.slot().getEnds();
        }
    }

    public void set() {
        ordering.set(row.review().getApplication().ref(), day, from, ends);
        load();
        Messages.done("review.order.set.done");
    }

    public List<Row> getRows() {
        return rows;
    }

    public boolean isDrawing() {
        return drawing;
    }

    /** Whether a lot was drawn before: drawing again changes everybody's time. */
    public boolean isDrawn() {
        return rows.stream().anyMatch(each -> each.slot() != null);
    }

    public Row getRow() {
        return row;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
