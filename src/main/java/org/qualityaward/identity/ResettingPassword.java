package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * The system administrator gives somebody who forgot his password a one-time one, and ends his open sessions, for
 * somebody else may have found the old one. It signs no document: signing has a
 * PIN of its own.
 */
@ApplicationScoped
@Transactional
public class ResettingPassword {

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** Returns the one-time password, which is kept nowhere. */
    @Act(value = "identity.account.resetPassword", by = Role.SYSTEM_ADMINISTRATOR)
    public String reset(PersonRef ref) {
        Person person = people.find(ref.id()).orElseThrow(NotHere::new);
        String password = OneTimePassword.next();
        person.handOneTimePassword(passwords.hashed(person.getAccount(), password));
        person.endSessions(clock.instant());
        return password;
    }
}
