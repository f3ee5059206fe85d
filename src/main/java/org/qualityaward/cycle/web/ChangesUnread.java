package org.qualityaward.cycle.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.qualityaward.cycle.Changes;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.web.Shell;

/**
 * How much changed since the reader was last here, for the bell on every page. Counted anew at most once a minute, since a
 * page must not wait for it.
 */
@SessionScoped
public class ChangesUnread implements Shell.News, Serializable {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 99;

    @Inject
    Changes changes;

    @Inject
    People people;

    @Inject
    Clock clock;

    private Long countedFor;
    private Instant countedAt;
    private Instant since;
    private int count;

    @Override
    public int unread(Caller caller) {
        if (!caller.isSignedIn()) {
            return 0;
        }
        Instant now = clock.instant();
        boolean other = !caller.personId().equals(countedFor);
        if (other) {
            since = since(caller, now);
        }
        if (other || countedAt.plus(FRESH).isBefore(now) || countedAt.isAfter(now)) {
            count = changes.since(caller, since, MOST).size();
            countedAt = now;
            countedFor = caller.personId();
        }
        return count;
    }

    /** The changes have been shown. */
    public void seen() {
        since = clock.instant();
        count = 0;
    }

    private Instant since(Caller caller, Instant now) {
        return people.find(caller.personId()).map(Person::getPreviousLoginAt).orElse(now.minus(Duration.ofDays(7)));
    }
}
