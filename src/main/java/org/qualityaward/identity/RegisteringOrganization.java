package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * An organisation registers itself (Article 3: by its own will) and opens the account of the person who fills in for
 * it. Whoever registers a code that is known already is sent to the office and learns nothing about who holds it.
 */
@ApplicationScoped
@Transactional
public class RegisteringOrganization {

    @Inject
    Organizations organizations;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    RegistrationRate rate;

    @Inject
    Clock clock;

    /**
     * @throws Refusal {@code identity.refusal.register.codeTaken}, {@code .accountTaken}, {@code .tooMany}, or what
     *     {@link Registration} and {@link PasswordPolicy} find
     */
    @Act(value = "identity.register", article = 3)
    public Organization register(Registration stated) {
        rate.count();
        stated.check(LocalDate.now(clock));
        if (organizations.byCreditCode(stated.creditCode()).isPresent()) {
            throw new Refusal("identity.refusal.register.codeTaken");
        }
        if (people.byAccount(stated.account().value()).isPresent()) {
            throw new Refusal("identity.refusal.register.accountTaken");
        }
        Organization organization = new Organization(
                stated.organizationName().strip(),
                stated.creditCode(),
                stated.district(),
                stated.address().strip(),
                stated.legalRepresentative().strip(),
                stated.founded(),
                clock.instant());
        organizations.add(organization);
        Person contact = new Person(
                        stated.account().value(),
                        stated.contactName().strip(),
                        stated.contactPosition(),
                        passwords.hashed(stated.account().value(), stated.password()),
                        false)
                .actingFor(organization, null, null)
                .reachedAt(stated.email(), stated.phone().strip(), null);
        contact.grant(EnumSet.of(Role.APPLICANT));
        people.add(contact);
        return organization;
    }
}
