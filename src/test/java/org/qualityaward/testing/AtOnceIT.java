package org.qualityaward.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Refusal;

/**
 * Two people, or one at two screens, act on the same at once. What is done here is really done, in a cycle long ago that is over
 * when the test is.
 */
public abstract class AtOnceIT extends ServerIT {

    @Inject
    protected TestTransaction transaction;

    @PersistenceContext
    protected EntityManager entities;

    @Inject
    protected LongAgo past;

    @Inject
    protected Meanwhile meanwhile;

    @Inject
    protected CurrentCaller caller;

    @Inject
    protected Clock clock;

    protected Cycle cycle;
    protected Application file;

    /** The people and things that a test acts on; part of a transaction that is committed then. */
    protected abstract void lay();

    /** The state of {@link #file}. */
    protected abstract ApplicationState state();

    @BeforeEach
    void everythingIsThere() throws Exception {
        transaction.begin();
        cycle = past.cycle(Stage.REVIEW);
        file = past.filed(cycle, "示范同时" + cycle.getYear() + "有限公司", state());
        lay();
        again();
    }

    @AfterEach
    void theCycleIsOver() throws Exception {
        if (transaction.isOpen()) {
            transaction.rollback();
        }
        transaction.begin();
        entities.createQuery("UPDATE Cycle c SET c.stage = :over WHERE c = :cycle")
                .setParameter("over", Stage.ARCHIVED)
                .setParameter("cycle", cycle)
                .executeUpdate();
        transaction.commit();
    }

    protected <T> T by(Person person, Supplier<T> act) {
        return caller.as(person.toCaller(), act);
    }

    /** What was done so far is done; what comes is a later request. */
    protected void again() throws Exception {
        transaction.commit();
        transaction.begin();
    }

    /** The act fails with what the page tells as “changed meanwhile”, and leaves nothing. */
    protected void refused(Runnable act) throws Exception {
        Exception refusal = assertThrows(Exception.class, () -> {
            act.run();
            transaction.commit();
        });
        assertTrue(
                Stream.iterate((Throwable) refusal, each -> each != null, Throwable::getCause)
                        .anyMatch(AtOnceIT::tellsOfChange),
                refusal.toString());
        if (transaction.isOpen()) {
            transaction.rollback();
        }
        transaction.begin();
    }

    private static boolean tellsOfChange(Throwable each) {
        return each instanceof OptimisticLockException
                || each instanceof Refusal refusal && "shared.refusal.changedMeanwhile".equals(refusal.key());
    }
}
