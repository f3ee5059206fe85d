package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The system administrator closes an account: it signs in no more, at once, and stays for the trail to name. */
@ApplicationScoped
@Transactional
public class ClosingAccount {

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AccountClosed> endings;

    /**
     * @throws Refusal {@code identity.refusal.account.closeSelf}
     */
    @Act(value = "identity.account.close", by = Role.SYSTEM_ADMINISTRATOR)
    public void close(PersonRef person) {
        if (person.id().equals(caller.get().personId())) {
            throw new Refusal("identity.refusal.account.closeSelf");
        }
        Person closed = people.find(person.id()).orElseThrow(NotHere::new);
        closed.close();
        closed.endSessions(clock.instant());
        endings.fire(new AccountClosed(closed.getId()));
    }
}
