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
import org.qualityaward.shared.web.Remembered;
import org.qualityaward.shared.web.Shell;

/** How much changed since the reader last saw his start page, or since he was last here, for the bell on every page. */
@SessionScoped
public class ChangesUnread implements Shell.News, Serializable {

    private static final int MOST = 99;
    private static final Duration FIRST_VISIT = Duration.ofDays(7);

    @Inject
    Changes changes;

    @Inject
    People people;

    @Inject
    Remembered remembered;

    @Inject
    Clock clock;

    private Instant seenAt;

    @Override
    public int unread(Caller caller) {
        return caller.isSignedIn()
                ? remembered.of(
                        "unread",
                        () -> changes.since(caller, since(caller), MOST).size())
                : 0;
    }

    /** The changes have been shown. */
    public void seen(Caller reader) {
        boolean news = unread(reader) > 0;
        seenAt = clock.instant();
        if (news) {
            remembered.forget();
        }
    }

    private Instant since(Caller caller) {
        return seenAt != null
                ? seenAt
                : people.find(caller.personId())
                        .map(Person::getPreviousLoginAt)
                        .orElse(clock.instant().minus(FIRST_VISIT));
    }
}
