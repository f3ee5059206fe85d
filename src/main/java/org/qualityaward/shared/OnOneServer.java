package org.qualityaward.shared;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;

/**
 * Stands before every timer. Where several servers work on one database, each would remind, act and stamp in its turn; the
 * timers ring on one of them only, which {@link Setting#TIMERS_HERE} says of each.
 */
public class OnOneServer {

    @AroundTimeout
    Object ring(InvocationContext timer) throws Exception {
        return Setting.TIMERS_HERE.isOn() ? timer.proceed() : null;
    }
}
