package org.qualityaward.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.interceptor.Interceptors;

/** A timer like those of the application. */
@Singleton
@Interceptors(OnOneServer.class)
public class Bell {

    @Resource
    TimerService timers;

    private int rung;

    public void set() {
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
    }

    @Timeout
    void ring() {
        rung++;
    }

    /** Whether its time is still to come. */
    public boolean isSet() {
        return !timers.getTimers().isEmpty();
    }

    public int rung() {
        return rung;
    }
}
