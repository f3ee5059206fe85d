package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The system administrator frees an account that wrong passwords have locked, before its time. */
@ApplicationScoped
@Transactional
public class UnlockingAccount {

    @Inject
    People people;

    @Act(value = "identity.account.unlock", by = Role.SYSTEM_ADMINISTRATOR)
    public void unlock(PersonRef person) {
        people.find(person.id()).orElseThrow(NotHere::new).unlock();
    }
}
