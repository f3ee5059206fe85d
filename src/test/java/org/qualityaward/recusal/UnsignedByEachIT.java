package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.People;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** Counting for all at once says of each what counting for him alone says: all of the demo's people, in both its cycles. */
class UnsignedByEachIT extends ServerIT {

    private static final int FIRST_OF_THE_DEMO = 2024;

    @Inject
    UnsignedByEach together;

    @Inject
    ApplicationsToDeclare alone;

    @Inject
    Cycles cycles;

    @Inject
    People people;

    @Inject
    TestTransaction transaction;

    @Test
    void saysOfEachWhatIsSaidOfHimAlone() throws Exception {
        transaction.begin();
        try {
            List<Caller> everybody = DeclaringRoles.all().stream()
                    .flatMap(role -> people.with(role).stream())
                    .distinct()
                    .map(person -> person.toCaller())
                    .toList();
            assertTrue(everybody.stream().anyMatch(each -> each.is(Role.DISTRICT)));
            for (Cycle cycle : cyclesOfTheDemo()) {
                Set<Long> all = alone.of(office(everybody), cycle).stream()
                        .map(application -> application.getId())
                        .collect(Collectors.toSet());
                for (Set<Long> unseen :
                        List.of(Set.<Long>of(), all.stream().limit(2).collect(Collectors.toSet()))) {
                    Map<Long, Integer> expected = new TreeMap<>();
                    everybody.forEach(each -> expected.put(each.personId(), alone.countUnsigned(each, cycle, unseen)));
                    assertEquals(expected, new TreeMap<>(together.count(everybody, cycle, unseen)));
                }
            }
        } finally {
            transaction.rollback();
        }
    }

    /** Not those that other tests lay long ago: asking of everybody in each takes its time. */
    private List<Cycle> cyclesOfTheDemo() {
        return cycles.all().stream()
                .filter(cycle -> cycle.getYear() >= FIRST_OF_THE_DEMO)
                .toList();
    }

    private static Caller office(List<Caller> everybody) {
        return everybody.stream()
                .filter(each -> each.is(Role.OFFICE))
                .findFirst()
                .orElseThrow();
    }
}
