package org.qualityaward.deliberation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** Articles 8, 25 and 34: who signs where the head of the steering group is recused. */
class HeadsPartTest {

    private static final List<Long> HEADS = List.of(1L);

    @Test
    void theHeadHasHisPartAndADeputyHasItNotWhileHeCanAct() {
        assertTrue(HeadsPart.has(holding(Role.STEERING, Role.HEAD), HEADS, head -> false));
        assertFalse(HeadsPart.has(holding(Role.STEERING, Role.DEPUTY_HEAD), HEADS, head -> false));
    }

    @Test
    void aDeputyStandsInWhereTheHeadIsRecused() {
        assertTrue(HeadsPart.has(holding(Role.STEERING, Role.DEPUTY_HEAD), HEADS, head -> true));
        assertFalse(
                HeadsPart.has(holding(Role.STEERING, Role.DEPUTY_HEAD), List.of(1L, 2L), head -> head == 1L),
                "another head can act");
    }

    @Test
    void aMemberNeverStandsInNorADeputyWhereThereIsNoHead() {
        assertFalse(HeadsPart.has(holding(Role.STEERING), HEADS, head -> true));
        assertFalse(HeadsPart.has(holding(Role.DEPUTY_HEAD), List.of(), head -> true));
    }

    private static Caller holding(Role... roles) {
        return new Caller(9L, "x", "x", Set.of(roles), null, null, null);
    }
}
