package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Recusals;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/**
 * Who acts for the head of the steering group on an organisation: the head himself (Article 25), or a deputy (Article 8)
 * where every head is recused from it (Article 34). What waits for the head is never a deputy's, so that an absence is no
 * way around him.
 */
@ApplicationScoped
public class HeadsPart {

    @Inject
    People people;

    @Inject
    Recusals recusals;

    /** Whether the caller has the head's part on this application; his own recusal is asked elsewhere. */
    public boolean has(Caller caller, Long applicationId) {
        List<Long> heads = people.with(Role.HEAD).stream().map(Person::getId).toList();
        return has(caller, heads, head -> recusals.isRecused(head, applicationId));
    }

    /** Whether somebody acts in the head's place on it. */
    public boolean isDeputys(Caller caller, Long applicationId) {
        return !caller.is(Role.HEAD) && has(caller, applicationId);
    }

    static boolean has(Caller caller, List<Long> heads, Predicate<Long> recused) {
        return caller.is(Role.HEAD)
                || caller.is(Role.DEPUTY_HEAD)
                        && !heads.isEmpty()
                        && heads.stream().allMatch(recused);
    }
}
