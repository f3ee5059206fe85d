package org.qualityaward.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.qualityaward.identity.Passwords;
import org.qualityaward.identity.Person;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** Two who wait for each other: the database gives up one of them, and that is known for what it is. */
class CollisionIT extends ServerIT {

    private static final long PATIENCE = 60;

    @Resource
    ManagedExecutorService others;

    @Inject
    Changing changing;

    @Inject
    Passwords passwords;

    @Inject
    TestTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    private Person person() {
        String account = "it-collision-" + System.nanoTime();
        Person person = new Person(account, "示例", "质量科", passwords.hashed(account, "It-Password-1"), false);
        entities.persist(person);
        return person;
    }

    @Test
    void oneOfTwoWhoWaitForEachOtherIsGivenUp() throws Exception {
        transaction.begin();
        Person one = person();
        Person other = person();
        transaction.commit();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        List<Future<?>> both = List.of(
                others.submit(() -> changing.both(one, other, bothHoldOne)),
                others.submit(() -> changing.both(other, one, bothHoldOne)));
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

    /** Somebody who changes two people, one after the other. */
    @ApplicationScoped
    @Transactional
    public static class Changing {

        @PersistenceContext
        EntityManager entities;

        public void both(Person first, Person second, CyclicBarrier betweenThem) {
            change(first);
            try {
                betweenThem.await(PATIENCE, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            change(second);
        }

        private void change(Person person) {
            entities.createQuery("UPDATE Person p SET p.name = 'moved' WHERE p.id = :id")
                    .setParameter("id", person.getId())
                    .executeUpdate();
        }
    }

    @Test
    void anythingElseIsNoCollision() {
        assertFalse(Collision.in(new PersistenceException(new SQLException("Twice the same key", "23505"))));
        assertFalse(Collision.in(new PersistenceException(new SQLException("No state"))));
        assertFalse(Collision.in(new IllegalStateException()));
    }
}
