package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The system administrator says for whom a person acts: a district bureau, a registered organisation, or the review
 * institution that was chosen (Article 20), whose staff see nothing before.
 */
@ApplicationScoped
@Transactional
public class PlacingPerson {

    @Inject
    People people;

    @Inject
    Belonging.Places places;

    /**
     * @param seen the version of the account that the form was loaded with
     * @throws Refusal {@code identity.refusal.account.organization}, {@code .institution} (no such), or
     *     {@code identity.refusal.grant.*} when a role that he holds asks for another place
     */
    @Act(value = "identity.account.place", by = Role.SYSTEM_ADMINISTRATOR)
    public void place(PersonRef ref, Belonging belonging, int seen) {
        Person person = people.find(ref.id()).orElseThrow(NotHere::new);
        person.unchangedSince(seen);
        places.place(person, belonging);
    }
}
