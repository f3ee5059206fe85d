package org.qualityaward.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.OnOneServer;

/**
 * Looks each minute, and once right after start, for deadlines that have run out. The timer itself is not persistent: what is
 * due stands in our own table, so nothing is lost with the server and nothing is left over in the container. It waits for demo
 * data, which is laid with the clock in the past.
 */
@Singleton(name = "DeadlineTimer")
@Startup
@DependsOn("DemoData")
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(OnOneServer.class)
public class DeadlineTimer {

    private static final long RIGHT_AFTER_START = 1000;

    @Inject
    ActingOnDueDeadlines acting;

    @Inject
    CurrentCaller caller;

    @Resource
    TimerService timers;

    /** The timers are made here and not declared, because a declared one may ring while the beans before it still start. */
    @PostConstruct
    void catchUp() {
        timers.createSingleActionTimer(RIGHT_AFTER_START, new TimerConfig(null, false));
        timers.createCalendarTimer(
                new ScheduleExpression().hour("*").minute("*").second("0"), new TimerConfig(null, false));
    }

    @Timeout
    void look() {
        caller.as(Caller.SYSTEM, () -> {
            acting.actOnAll();
        });
    }
}
