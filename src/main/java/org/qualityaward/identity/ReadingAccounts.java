package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Role;

/** The administrators of accounts and of roles look through the accounts; nobody else sees the list of people. */
@ApplicationScoped
@Transactional
public class ReadingAccounts {

    @Inject
    People people;

    @Act(
            value = "identity.account.read",
            by = {Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR},
            readOnly = true)
    public Page<Person> page(AccountFilter filter, Page.Request request) {
        return people.page(filter, request);
    }
}
