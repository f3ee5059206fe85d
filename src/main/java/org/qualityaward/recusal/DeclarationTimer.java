package org.qualityaward.recusal;

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

/** Looks every ten minutes for people who have not declared; what fell due while the server was down goes out at the next look. */
@Singleton(name = "DeclarationTimer")
@Startup
@DependsOn("DemoData")
public class DeclarationTimer {

    @Inject
    WatchingDeclarations watching;

    @Inject
    CurrentCaller caller;

    @Resource
    TimerService timers;

    @PostConstruct
    void start() {
        timers.createCalendarTimer(
                new ScheduleExpression().hour("*").minute("5/10").second("15"), new TimerConfig(null, false));
    }

    @Timeout
    void look() {
        caller.as(Caller.SYSTEM, () -> {
            watching.look();
        });
    }
}
