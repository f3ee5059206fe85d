package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The administrators of accounts and of roles open one account. */
@ApplicationScoped
@Transactional
public class ReadingAccount {

    @Inject
    People people;

    /** The person with his organisation loaded. */
    @Act(
            value = "identity.account.read",
            by = {Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR},
            readOnly = true)
    public Person read(PersonRef ref) {
        return people.withOrganization(ref.id()).orElseThrow(NotHere::new);
    }
}
