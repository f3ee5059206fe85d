package org.qualityaward.review.clock;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;

/** Looks at the clock of the review every ten minutes; what fell due while the server was down is caught up at the next look. */
@Singleton(name = "ReviewClockTimer")
@Startup
@DependsOn("DemoData")
public class ReviewClockTimer {

    @Inject
    WatchingReviewClock watching;

    @Inject
    CurrentCaller caller;

    @Resource
    TimerService timers;

    @PostConstruct
    void start() {
        timers.createCalendarTimer(
                new ScheduleExpression().hour("*").minute("*/10").second("30"), new TimerConfig(null, false));
    }

    @Timeout
    void look() {
        caller.as(Caller.SYSTEM, () -> {
            watching.look();
        });
    }
}
