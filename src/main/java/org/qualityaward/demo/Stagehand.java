package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.qualityaward.identity.People;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.DemoClock;

/** Sets the time and puts people on the stage while demo data is laid. */
@ApplicationScoped
@Transactional
public class Stagehand {

    /** Password of every demo account; they exist in demo mode only. */
    public static final String PASSWORD = "Demo-2026";

    /** Signing PIN of every demo account. */
    public static final String PIN = "246810";

    @Inject
    DemoClock clock;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock now;

    @Inject
    CurrentCaller caller;

    @Inject
    People people;

    /** Sets the clock to a time in China such as {@code 2026-03-02T09:00}. */
    public void at(String time) {
        clock.moveTo(LocalDateTime.parse(time).atZone(AwardClock.CHINA).toInstant(), true);
    }

    /** Moves the clock on to a time in China; it stays where it is when that has passed. */
    public void on(LocalDateTime time) {
        Instant instant = time.atZone(AwardClock.CHINA).toInstant();
        if (instant.isAfter(now.instant())) {
            clock.moveTo(instant, false);
        }
    }

    public Caller caller(String account) {
        return people.byAccount(account)
                .orElseThrow(() -> new IllegalStateException(account))
                .toCaller();
    }

    /** Lets somebody act. */
    public <T> T as(String account, Supplier<T> act) {
        return caller.as(caller(account), act);
    }

    public void as(String account, Runnable act) {
        caller.as(caller(account), act);
    }

    /** Writes what was done so far, as the end of each act does where acts do not share one transaction. */
    public void settle() {
        entities.flush();
    }

    /** Lets the clock act. */
    public void asSystem(Runnable act) {
        caller.as(Caller.SYSTEM, act);
    }
}
