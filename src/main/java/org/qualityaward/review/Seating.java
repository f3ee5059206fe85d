package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Declarations;
import org.qualityaward.recusal.RecusalStanding;

/** Gathers the facts that {@link SeatingPolicy} decides by. */
@ApplicationScoped
class Seating {

    @Inject
    RecusalStanding visibility;

    @Inject
    Declarations declarations;

    SeatingPolicy on(Application application, Collection<Person> people) {
        Set<Long> kept = new HashSet<>();
        Set<Long> undeclared = new HashSet<>();
        for (Person person : people) {
            if (!declarations.isSignedFor(person.getId(), application.getId())) {
                undeclared.add(person.getId());
            } else if (visibility.hiddenFrom(person.toCaller()).contains(application.getId())) {
                kept.add(person.getId());
            }
        }
        return new SeatingPolicy(
                kept, undeclared, application.getCycle().getRuleSet().minimumReviewers());
    }
}
