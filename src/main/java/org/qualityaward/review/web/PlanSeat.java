package org.qualityaward.review.web;

import java.io.Serializable;
import org.qualityaward.review.assignment.PlannedSeat;
import org.qualityaward.review.assignment.SeatKind;

/** A seat on the page of the plan. */
public class PlanSeat implements Serializable {

    private final PlannedSeat seat;
    private final String name;
    private final String unit;
    private final String reasons;
    private final boolean locked;
    private final boolean wrong;

    PlanSeat(PlannedSeat seat, String name, String unit, String reasons, boolean locked, boolean wrong) {
        this.seat = seat;
        this.name = name;
        this.unit = unit;
        this.reasons = reasons;
        this.locked = locked;
        this.wrong = wrong;
    }

    public PlannedSeat getSeat() {
        return seat;
    }

    public SeatKind getKind() {
        return seat.kind();
    }

    public boolean isLeader() {
        return seat.kind() == SeatKind.LEADER;
    }

    public String getName() {
        return name;
    }

    public String getUnit() {
        return unit;
    }

    /** In a few words what speaks for it. */
    public String getReasons() {
        return reasons;
    }

    public boolean isLocked() {
        return locked;
    }

    /** Whether who sits there may not. */
    public boolean isWrong() {
        return wrong;
    }
}
