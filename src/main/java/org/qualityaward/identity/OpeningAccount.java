package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.District;
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

    /** Where the new person belongs; each null where he belongs to none. */
    public record Belonging(CreditCode organization, District district, Long institutionId) {}

    /** The account and its one-time password, which is kept nowhere. */
    public record Opened(PersonRef person, String oneTimePassword) implements Serializable {}

    @Inject
    People people;

    @Inject
    Organizations organizations;

    @Inject
    Passwords passwords;

    /**
     * @throws Refusal {@code identity.refusal.account.taken}, {@code .name} or {@code .organization} (no such code
     *     registered)
     */
    @Act(value = "identity.account.open", by = Role.SYSTEM_ADMINISTRATOR)
    public Opened open(AccountName account, String name, String position, Belonging belonging) {
        if (name == null || name.isBlank() || name.length() > NAME_LIMIT) {
            throw new Refusal("identity.refusal.account.name", 0, NAME_LIMIT);
        }
        if (people.byAccount(account.value()).isPresent()) {
            throw new Refusal("identity.refusal.account.taken", 0, account.value());
        }
        Organization organization = belonging.organization() == null
                ? null
                : organizations
                        .byCreditCode(belonging.organization())
                        .orElseThrow(() -> new Refusal("identity.refusal.account.organization"));
        String password = OneTimePassword.next();
        Person person = new Person(
                        account.value(), name.strip(), position, passwords.hashed(account.value(), password), true)
                .actingFor(organization, belonging.district(), belonging.institutionId());
        people.add(person);
        return new Opened(person.ref(), password);
    }
}
