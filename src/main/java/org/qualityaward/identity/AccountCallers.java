package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CallerSource;

/** Tells the ground floor who an account is. */
@ApplicationScoped
class AccountCallers implements CallerSource {

    @Inject
    People people;

    @Override
    public Optional<Caller> byAccount(String account) {
        return people.byAccount(account).filter(person -> !person.isClosed()).map(Person::toCaller);
    }
}
