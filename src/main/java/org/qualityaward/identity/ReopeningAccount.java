package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The system administrator opens a closed account again, with the roles and the password it had. */
@ApplicationScoped
@Transactional
public class ReopeningAccount {

    @Inject
    People people;

    @Act(value = "identity.account.reopen", by = Role.SYSTEM_ADMINISTRATOR)
    public void reopen(PersonRef person) {
        people.find(person.id()).orElseThrow(NotHere::new).reopen();
    }
}
