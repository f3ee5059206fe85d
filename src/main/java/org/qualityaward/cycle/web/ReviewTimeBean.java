package org.qualityaward.cycle.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.cycle.ProlongingReview;
import org.qualityaward.shared.web.Messages;

/** The clock of the review (Article 21) before the head of the steering group, who alone may give it more time. */
@Named("reviewTime")
@ViewScoped
public class ReviewTimeBean implements Serializable {

    @Inject
    Cycles cycles;

    @Inject
    Deadlines deadlines;

    @Inject
    HolidayYears years;

    @Inject
    ProlongingReview prolonging;

    @Inject
    Clock clock;

    private Cycle cycle;
    private transient RunningDeadline running;
    private LocalDate last;
    private String reason;

    public void load() {
        cycle = cycles.current().orElse(null);
        running = cycle == null
                ? null
                : deadlines
                        .running(DeadlineKind.REVIEW_STAGE, cycle.ref())
                        .map(deadline -> new RunningDeadline(deadline, years.calendar(), LocalDate.now(clock)))
                        .orElse(null);
    }

    public String prolong() {
        prolonging.prolong(cycle.ref(), last, reason);
        Messages.done("cycle.reviewTime.done", last);
        return "/steering/review-time.xhtml?faces-redirect=true";
    }

    /** How it stands; null while no review is under way. */
    public RunningDeadline getRunning() {
        return running;
    }

    public Deadline getDeadline() {
        return running == null ? null : running.getDeadline();
    }

    /** What the rule set gives, in working days. */
    public int getStatutory() {
        return cycle == null ? 0 : cycle.getRuleSet().review().count();
    }

    public int getYear() {
        return cycle == null ? 0 : cycle.getYear();
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
