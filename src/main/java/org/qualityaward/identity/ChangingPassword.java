package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;

/** Somebody changes his own password: of his own will, or because he was given one to change. His other sessions end. */
@ApplicationScoped
@Transactional
public class ChangingPassword {

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws Refusal {@code identity.refusal.password.current}, {@code .same}, or by {@link PasswordPolicy}
     */
    @Act("identity.changePassword")
    public void change(String current, String fresh) {
        Person person = people.find(caller.get().personId()).orElseThrow(NotHere::new);
        if (current == null || !passwords.matches(person, current)) {
            throw new Refusal("identity.refusal.password.current");
        }
        if (current.equals(fresh)) {
            throw new Refusal("identity.refusal.password.same");
        }
        person.changePassword(passwords.hashed(person.getAccount(), fresh), false);
        person.endSessions(clock.instant());
    }
}
