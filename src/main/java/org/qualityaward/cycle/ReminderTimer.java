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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.OnOneServer;

/**
 * Asks every ten minutes whether people are to be reminded; what fell due while the server was down goes out at the next
 * look. Whoever fails is logged, keeps none of the others from looking, and is asked again the next time.
 */
@Singleton(name = "ReminderTimer")
@Startup
@DependsOn("DemoData")
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(OnOneServer.class)
public class ReminderTimer {

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());

    @Inject
    @Any
    Instance<Reminding> everybody;

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
        caller.as(Caller.SYSTEM, () -> everybody.forEach(ReminderTimer::look));
    }

    private static void look(Reminding one) {
        try {
            one.look();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "Who is to be reminded is looked at again in ten minutes");
        }
    }
}
