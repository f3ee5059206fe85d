package org.qualityaward.recusal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Declaration.DeclarationState;
import org.qualityaward.recusal.Declarations;
import org.qualityaward.recusal.RecusalStanding;
import org.qualityaward.recusal.RecusalTasks;
import org.qualityaward.recusal.UnsignedByEach;
import org.qualityaward.recusal.reminder.DeclarationReminders;
import org.qualityaward.recusal.reminder.DeclarationReminders.Reminded;
import org.qualityaward.recusal.web.Declarers.Declarer;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/**
 * Who declares and how far they are, as the reader may know it, who may himself be recused from some of it: those who are not
 * done first. The institution reads of the reviewers and its own people alone.
 */
@ApplicationScoped
class DeclarerRows {

    @Inject
    RecusalLists lists;

    @Inject
    Declarations declarations;

    @Inject
    DeclarationReminders reminders;

    @Inject
    RecusalStanding standing;

    @Inject
    RecusalTasks tasks;

    @Inject
    UnsignedByEach unsignedByEach;

    @Inject
    Cycles cycles;

    @Inject
    CurrentCaller caller;

    List<Declarer> load() {
        Caller reader = caller.get();
        boolean all = reader.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD, Role.DISCIPLINE);
        return all || reader.is(Role.INSTITUTION)
                ? cycles.current()
                        .map(cycle -> rows(
                                cycle,
                                lists.declaring().stream()
                                        .filter(person -> all || isTheirs(person, reader))
                                        .toList(),
                                standing.hiddenFrom(reader)))
                        .orElse(List.of())
                : List.of();
    }

    /** Whether the reader has declared for everything himself. */
    boolean nothingLeft() {
        return cycles.current()
                .map(cycle -> tasks.left(caller.get(), cycle) == 0)
                .orElse(false);
    }

    private static boolean isTheirs(Person person, Caller institution) {
        return person.toCaller().is(Role.REVIEWER)
                || Objects.equals(person.toCaller().institutionId(), institution.institutionId());
    }

    private List<Declarer> rows(Cycle cycle, List<Person> people, Set<Long> unseen) {
        Map<Long, DeclarationState> states = new HashMap<>();
        declarations.inCycle(cycle).forEach(each -> states.put(each.getPerson().getId(), each.getState()));
        Map<Long, Integer> unsigned =
                unsignedByEach.count(people.stream().map(Person::toCaller).toList(), cycle, unseen);
        Map<Long, Reminded> reminded = reminders.inCycle(cycle, unseen);
        return people.stream()
                .map(person -> {
                    int left = unsigned.get(person.getId());
                    DeclarationState state = states.get(person.getId());
                    // A draft that asks about nothing but what the reader must not know of is none to him.
                    boolean settled = left == 0
                            && state == DeclarationState.DRAFT
                            && declarations.signed(person.getId(), cycle).isPresent();
                    return new Declarer(
                            person.getName(),
                            person.getPosition(),
                            settled ? DeclarationState.SIGNED : state,
                            left,
                            reminded.getOrDefault(person.getId(), new Reminded(0, null)));
                })
                .sorted(Comparator.comparing(row -> row.left() == 0))
                .toList();
    }
}
