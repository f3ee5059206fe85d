package org.qualityaward.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** What a page remembers is forgotten when a row is committed, whatever its entity, and not before. */
class EpochIT extends ServerIT {

    @Inject
    Epoch epoch;

    @Inject
    Changes changes;

    @Inject
    Cycles cycles;

    @Inject
    TestTransaction transaction;

    @Test
    void growsWhenARowIsCommitted() throws Exception {
        long before = epoch.now();
        transaction.begin();
        changes.record(Changes.of("test.epoch"), Changes.person(-70L));
        assertEquals(before, epoch.now(), "nobody sees it yet");
        transaction.commit();
        assertTrue(epoch.now() > before);
    }

    @Test
    void staysWhereNothingIsWritten() throws Exception {
        long before = epoch.now();
        transaction.begin();
        cycles.all();
        transaction.commit();
        assertEquals(before, epoch.now());
    }
}
