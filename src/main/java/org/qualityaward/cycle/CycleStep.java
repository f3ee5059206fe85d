package org.qualityaward.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** The stored form of a {@link PlannedStep}. */
@Embeddable
class CycleStep {

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "event_on")
    private LocalDate event;

    @Column(name = "first_on")
    private LocalDate first;

    @Column(name = "last_on")
    private LocalDate last;

    private boolean chosen;

    protected CycleStep() {}

    CycleStep(PlannedStep planned) {
        this.step = planned.step();
        this.event = planned.event();
        this.first = planned.first();
        this.last = planned.last();
        this.chosen = planned.chosen();
    }

    PlannedStep toPlannedStep() {
        return new PlannedStep(step, event, first, last, chosen);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CycleStep that && toPlannedStep().equals(that.toPlannedStep());
    }

    @Override
    public int hashCode() {
        return Objects.hash(step, event, first, last, chosen);
    }
}
