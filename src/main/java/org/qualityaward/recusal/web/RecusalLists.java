package org.qualityaward.recusal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Finding;
import org.qualityaward.recusal.Findings;
import org.qualityaward.recusal.Recusal;
import org.qualityaward.recusal.RecusalRequest;
import org.qualityaward.recusal.RecusalStanding;
import org.qualityaward.recusal.Recusals;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/** What the page of recusals shows its reader, who may himself be recused from some of it. */
@ApplicationScoped
class RecusalLists {

    private static final List<Role> DECLARING = List.of(
            Role.REVIEWER, Role.INSTITUTION, Role.STEERING, Role.HEAD, Role.OFFICE_LEAD, Role.OFFICE, Role.DISTRICT);

    @Inject
    Recusals recusals;

    @Inject
    Findings findings;

    @Inject
    RecusalStanding standing;

    @Inject
    Applications applications;

    @Inject
    People people;

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    CurrentCaller caller;

    List<Finding> findings() {
        return chosenCycle.get().map(cycle -> findings.open(cycle, hidden())).orElse(List.of());
    }

    List<RecusalRequest> requests() {
        return chosenCycle
                .get()
                .map(cycle -> recusals.requestsIn(cycle, hidden()))
                .orElse(List.of());
    }

    List<Recusal> recusals() {
        return chosenCycle.get().map(cycle -> recusals.inCycle(cycle, hidden())).orElse(List.of());
    }

    /** Applications that a recusal may be ordered for, as far as the reader knows them. */
    List<Application> applications() {
        Set<Long> hidden = hidden();
        return chosenCycle
                .get()
                .map(cycle -> applications.inCycle(cycle).stream()
                        .filter(application -> application.getState() != ApplicationState.DRAFT)
                        .filter(application -> !hidden.contains(application.getId()))
                        .toList())
                .orElse(List.of());
    }

    List<Person> declaring() {
        Map<Long, Person> found = new HashMap<>();
        DECLARING.forEach(role -> people.with(role).forEach(person -> found.put(person.getId(), person)));
        List<Person> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(Person::getAccount));
        return sorted;
    }

    boolean is(Role role) {
        return caller.get().is(role);
    }

    private Set<Long> hidden() {
        return standing.hiddenFrom(caller.get());
    }
}
