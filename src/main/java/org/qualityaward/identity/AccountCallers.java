package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CallerSource;

/** Tells the ground floor who an account is. */
@ApplicationScoped
class AccountCallers implements CallerSource {

    @Inject
    People people;

    @Override
    public Optional<Caller> inSession(String account, Instant since) {
        return people.byAccount(account)
                .filter(person -> person.isInSession(since))
                .map(Person::toCaller);
    }
}
