package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;

/**
 * Asks the caller for his password again before something that a session left open must not be enough for. Wrong ones count
 * like those of a sign-in, and lock the account as they do.
 */
@ApplicationScoped
public class ConfirmingIdentity {

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * In a transaction of its own, so that a wrong password is counted although the act is refused.
     *
     * @throws Refusal {@code identity.refusal.password.current}, {@code .locked}
     */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, dontRollbackOn = Refusal.class)
    public void require(String password) {
        Person person = people.find(caller.get().personId()).orElseThrow(NotHere::new);
        if (person.isLockedAt(clock.instant())) {
            throw new Refusal("identity.refusal.password.locked", 0, Setting.LOGIN_LOCK_MINUTES.number());
        }
        if (password == null || !passwords.matches(person, password)) {
            person.failedToSignIn(
                    clock.instant(), Setting.LOGIN_MAX_FAILURES.number(), Setting.LOGIN_LOCK_MINUTES.minutes());
            throw new Refusal("identity.refusal.password.current");
        }
    }
}
