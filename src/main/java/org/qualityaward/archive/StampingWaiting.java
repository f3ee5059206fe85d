package org.qualityaward.archive;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualityaward.archive.keys.NoTimeStamp;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.OnOneServer;
import org.qualityaward.shared.Refusal;

/**
 * Every minute: whoever was too late to sign elsewhere is told so, and what waits for time stamps is tried again, the oldest
 * first, until the authority fails once.
 */
@Singleton(name = "StampingWaiting")
@Interceptors(OnOneServer.class)
public class StampingWaiting {

    private static final Logger LOG = Logger.getLogger(StampingWaiting.class.getName());

    @Inject
    WaitingActs waiting;

    @Inject
    FinishingSignatures finishing;

    @Inject
    AwardClock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyMinute() {
        work();
    }

    /** @return how many acts were done */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int work() {
        waiting.runOut();
        List<Long> ids = waiting.in(WaitingAct.WaitState.FOR_STAMP).stream()
                .filter(act -> act.isLeftBehind(clock.actual()))
                .map(WaitingAct::getId)
                .toList();
        int done = 0;
        for (Long id : ids) {
            try {
                finishing.finish(id);
                done++;
            } catch (NoTimeStamp noStamp) {
                LOG.warning(() -> ids.size() + " acts wait for time stamps: " + noStamp.getMessage());
                return done;
            } catch (Refusal | NotHere over) {
                LOG.info(() -> "What waited was refused: " + over.getMessage());
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, failure, () -> "The act " + id + " waits on, to be tried again in a minute");
            }
        }
        return done;
    }
}
