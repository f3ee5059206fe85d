package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** Article 34 says only "an interest": the office keeps the list of what that is. */
class MaintainingGroundsIT extends ServerIT {

    private static final Caller OFFICE = new Caller(-1L, "it", "it", Set.of(Role.OFFICE), null, null, null);

    @Inject
    TestTransaction transaction;

    @Inject
    Grounds grounds;

    @Inject
    MaintainingGrounds maintaining;

    @Inject
    CurrentCaller caller;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void addsOneAtTheEndWordsItAnewRetiresAndRestoresIt() {
        caller.as(OFFICE, () -> maintaining.save(null, GroundCategory.KIN, "师生关系", "Teacher or student", 3));
        Ground added = last();
        assertEquals("师生关系", added.getName());
        assertEquals(3, added.getLookBackYears());
        caller.as(OFFICE, () -> maintaining.save(added.getId(), null, "师生、同门关系", "Same teacher", 5));
        assertEquals("师生、同门关系", last().getName());
        assertEquals(GroundCategory.KIN, last().getCategory(), "its kind stays");
        caller.as(OFFICE, () -> maintaining.retire(added.getId(), true));
        assertFalse(grounds.active().contains(added));
        assertTrue(grounds.all().contains(added), "declarations may have named it");
        caller.as(OFFICE, () -> maintaining.retire(added.getId(), false));
        assertTrue(grounds.active().contains(added));
    }

    @Test
    void wantsANameInBothLanguages() {
        assertThrows(
                Refusal.class,
                () -> caller.as(OFFICE, () -> maintaining.save(null, GroundCategory.KIN, "师生关系", " ", 3)));
    }

    @Test
    void isTheOfficesAlone() {
        Caller reviewer = new Caller(-2L, "it", "it", Set.of(Role.REVIEWER), null, null, null);
        assertThrows(
                NotHere.class,
                () -> caller.as(reviewer, () -> maintaining.save(null, GroundCategory.KIN, "a", "b", 0)));
    }

    private Ground last() {
        return grounds.all().get(grounds.all().size() - 1);
    }
}
