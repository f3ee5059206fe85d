package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qualityaward.application.Application;
import org.qualityaward.identity.Person;

/** Makes a recusal and lets every room know within the same transaction. Making one that holds already changes nothing. */
@ApplicationScoped
class Recusing {

    @Inject
    Recusals recusals;

    @Inject
    HiddenApplications hidden;

    @Inject
    Event<PersonRecused> recused;

    @Inject
    RecusalNews news;

    @Inject
    Clock clock;

    Recusal recuse(Person person, Application application, Ground ground, RecusalCause cause, String facts) {
        return recusals.inForce(person.getId(), application.getId()).orElseGet(() -> {
            Recusal recusal = new Recusal(person, application, ground, cause, facts, clock.instant());
            recusals.add(recusal);
            hidden.forget();
            recused.fire(new PersonRecused(recusal));
            news.recused(recusal);
            return recusal;
        });
    }
}
