package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The security administrator gives and takes roles, never his own. What is granted holds from the next click of the
 * person on; whoever loses a role is signed out.
 */
@ApplicationScoped
@Transactional
public class GrantingRoles {

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Leaves the person with exactly these roles.
     *
     * @param seen the version of the account that the form was loaded with
     * @throws Refusal {@code identity.refusal.grant.self}, {@code .district}, {@code .organization}, or
     *     {@code identity.refusal.rolesExclude}
     */
    @Act(value = "identity.grant", by = Role.SECURITY_ADMINISTRATOR)
    public void grant(PersonRef ref, Set<Role> roles, int seen) {
        if (ref.id().equals(caller.get().personId())) {
            throw new Refusal("identity.refusal.grant.self");
        }
        Person person = people.find(ref.id()).orElseThrow(NotHere::new);
        person.unchangedSince(seen);
        roles.forEach(role -> Belonging.suits(person, role));
        boolean loses = !roles.containsAll(person.getRoles());
        person.grant(roles);
        if (loses) {
            person.endSessions(clock.instant());
        }
    }
}
