package org.qualityaward.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Epoch;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;

/**
 * What the frame of a page and the start page gathered for this session from all rooms: tasks, counts, the stages. Shown
 * again, without asking anybody, until a row is changed by anyone, the day changes, or the reader's roles do; it lives no
 * longer than {@link Setting#REMEMBER_SECONDS}, for another server may have changed something. Strangers, who have no
 * session, are answered anew.
 */
@SessionScoped
public class Remembered implements Serializable {

    /** More than anybody opens between two changes, and no more than a session should weigh. */
    private static final int MOST = 60;

    /** What everything that is remembered belongs to. */
    private record Moment(long epoch, LocalDate day, Long person, Set<Role> roles) {}

    @Inject
    Epoch epoch;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private transient Map<String, Object> values;
    private transient Moment moment;
    private transient long until;

    /**
     * @param what its name, with whatever else it depends on
     * @param ask gathers it where it is not remembered; what it gives must not be changed by anybody
     */
    @SuppressWarnings("unchecked")
    public <T> T of(String what, Supplier<T> ask) {
        Caller who = caller.get();
        if (!who.isSignedIn()) {
            return ask.get();
        }
        Map<String, Object> known = known(who);
        Object value = known.get(what);
        if (value == null) {
            value = ask.get();
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(what, value);
        }
        return (T) value;
    }

    /** What is remembered under a name, null where nothing is. */
    @SuppressWarnings("unchecked")
    public <T> T known(String what) {
        Caller who = caller.get();
        return who.isSignedIn() ? (T) known(who).get(what) : null;
    }

    private synchronized Map<String, Object> known(Caller who) {
        Moment now = new Moment(epoch.now(), LocalDate.now(clock), who.personId(), who.roles());
        if (values == null || !now.equals(moment) || System.nanoTime() - until > 0) {
            values = new ConcurrentHashMap<>();
            moment = now;
            until = System.nanoTime()
                    + Duration.ofSeconds(Setting.REMEMBER_SECONDS.number()).toNanos();
        }
        return values;
    }

    /** Something that only this session knows has changed. */
    public synchronized void forget() {
        moment = null;
    }
}
