package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The system administrator opens an account: a person without any role, which only the security administrator can
 * give, and a password that is told once and must be changed at the first sign-in.
 */
@ApplicationScoped
@Transactional
public class OpeningAccount {

    private static final int NAME_LIMIT = 60;

    /** The account and its one-time password, which is kept nowhere. */
    public record Opened(PersonRef person, String oneTimePassword) implements Serializable {}

    @Inject
    People people;

    @Inject
    Belonging.Places places;

    @Inject
    Passwords passwords;

    /**
     * @throws Refusal {@code identity.refusal.account.taken}, {@code .name}, {@code .organization} (no such code
     *     registered) or {@code .institution}
     */
    @Act(value = "identity.account.open", by = Role.SYSTEM_ADMINISTRATOR)
    public Opened open(AccountName account, String name, String position, Belonging belonging) {
        if (name == null || name.isBlank() || name.length() > NAME_LIMIT) {
            throw new Refusal("identity.refusal.account.name", 0, NAME_LIMIT);
        }
        if (people.byAccount(account.value()).isPresent()) {
            throw new Refusal("identity.refusal.account.taken", 0, account.value());
        }
        String password = OneTimePassword.next();
        Person person =
                new Person(account.value(), name.strip(), position, passwords.hashed(account.value(), password), true);
        places.place(person, belonging);
        people.add(person);
        return new Opened(person.ref(), password);
    }
}
