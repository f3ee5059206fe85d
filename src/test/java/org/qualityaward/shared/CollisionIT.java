package org.qualityaward.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.qualityaward.testing.ServerIT;

/** Two who wait for each other: the database gives up one of them, and that is known for what it is. */
class CollisionIT extends ServerIT {

    private static final long PATIENCE = 60;

    @Resource
    ManagedExecutorService others;

    @Inject
    Crossing crossing;

    @Test
    void oneOfTwoWhoWaitForEachOtherIsGivenUp() throws Exception {
        List<Runnable> ways = crossing.ways();
        List<Future<?>> both = ways.stream()
                .<Future<?>>map(way -> others.submit(() -> crossing.inTransaction(way)))
                .toList();
        int givenUp = 0;
        for (Future<?> each : both) {
            try {
                each.get(PATIENCE, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                givenUp++;
                assertTrue(Collision.in(e), e.toString());
            }
        }
        assertEquals(1, givenUp, "the other goes on");
    }

    @Test
    void anythingElseIsNoCollision() {
        assertFalse(Collision.in(new PersistenceException(new SQLException("Twice the same key", "23505"))));
        assertFalse(Collision.in(new PersistenceException(new SQLException("No state"))));
        assertFalse(Collision.in(new IllegalStateException()));
    }
}
