package org.qualityaward.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;

/**
 * Who of a team may sit on an application (Articles 21 and 34): nobody who is recused, nobody whose finding waits for a
 * ruling, nobody who has not signed for it. The team's leader leads if he may sit, else the next member. At least as many
 * must be left as the rule set asks for.
 *
 * @param recused ids of people recused from the application, or kept from it until a ruling
 * @param undeclared ids of people who have not signed their declaration for it
 * @param least seats at least
 */
record SeatingPolicy(Set<Long> recused, Set<Long> undeclared, int least) {

    /** Those who may sit, the leader first. */
    List<Person> seatable(Team team) {
        return team.getPeople().stream().filter(this::maySit).toList();
    }

    boolean maySit(Person person) {
        return !recused.contains(person.getId()) && !undeclared.contains(person.getId());
    }

    /**
     * @throws Refusal that names those who may not sit and why
     */
    List<Person> require(Team team) {
        List<Person> seated = seatable(team);
        if (seated.size() < least) {
            throw new Refusal(
                    "review.refusal.tooFewSeats",
                    34,
                    team.getName(),
                    seated.size(),
                    least,
                    names(team, recused),
                    names(team, undeclared));
        }
        return seated;
    }

    void requireOne(Person person) {
        if (recused.contains(person.getId())) {
            throw new Refusal("review.refusal.mustRecuse", 34, person.getName());
        }
        if (undeclared.contains(person.getId())) {
            throw new Refusal("review.refusal.undeclared", 34, person.getName());
        }
    }

    private static String names(Team team, Set<Long> ids) {
        List<String> names = new ArrayList<>();
        team.getPeople().stream()
                .filter(person -> ids.contains(person.getId()))
                .forEach(person -> names.add(person.getName()));
        return names.isEmpty() ? "\u2014" : names.stream().collect(Collectors.joining("\u3001"));
    }
}
