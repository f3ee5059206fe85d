package org.qualityaward.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.qualityaward.calendar.Days;
import org.qualityaward.cycle.CountingWork.Thing;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** Deadlines on the server: acted on exactly once, caught up, locked against a second server, given back on failure. */
class DeadlinesIT extends ServerIT {

    private static final AtomicLong NEXT = new AtomicLong(1);

    @Inject
    Deadlines deadlines;

    @Inject
    ActingOnDueDeadlines acting;

    @Inject
    CountingWork work;

    @Inject
    Clock clock;

    @Inject
    TestTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    private final Thing thing = new Thing(System.nanoTime() + NEXT.incrementAndGet());

    @Test
    void actsOnceOnADeadlineThatFellDueWhileTheServerWasDown() throws Exception {
        Long id = open(LocalDate.of(2020, 1, 20));

        acting.actOnAll();

        assertEquals(1, work.timesActedOn(thing));
        Deadline deadline = deadlines.find(id).orElseThrow();
        assertEquals(Deadline.Status.LAPSED, deadline.getStatus());
        assertEquals(LocalDate.of(2020, 2, 6), deadline.getLast(), "seven working days over Spring Festival");
        assertNotNull(deadline.getActedAt());
    }

    @Test
    void doesNothingTheSecondTime() throws Exception {
        open(LocalDate.of(2020, 1, 20));

        acting.actOnAll();
        acting.actOnAll();

        assertEquals(1, work.timesActedOn(thing));
    }

    @Test
    void leavesADeadlineAloneThatIsNotDue() throws Exception {
        Long id = open(LocalDate.now(clock));

        acting.actOnAll();

        assertEquals(0, work.timesActedOn(thing));
        assertTrue(deadlines.find(id).orElseThrow().isOpen());
        assertNull(deadlines.find(id).orElseThrow().getActedAt());
    }

    @Test
    void leavesAloneWhatWasMetOrCancelledInTime() throws Exception {
        Long id = open(LocalDate.of(2020, 1, 20));
        transaction.begin();
        deadlines.meet(CountingWork.KIND, thing);
        transaction.commit();

        acting.actOnAll();

        assertEquals(0, work.timesActedOn(thing));
        assertEquals(Deadline.Status.MET, deadlines.find(id).orElseThrow().getStatus());
    }

    @Test
    void givesADeadlineBackWhenItsWorkFailsAndTriesItAgain() throws Exception {
        work.failOnce(thing);
        Long id = open(LocalDate.of(2020, 1, 20));

        assertFalse(succeeds(() -> acting.actOn(id)));
        assertTrue(deadlines.find(id).orElseThrow().isOpen(), "rolled back with its work");
        acting.actOnAll();

        assertEquals(1, work.timesActedOn(thing));
    }

    @Test
    void letsOnlyOneOfSeveralServersTakeADeadline() throws Exception {
        Long id = open(LocalDate.of(2020, 1, 20));
        Callable<Boolean> server = () -> succeeds(() -> acting.actOn(id));

        int taken = 0;
        for (Future<Boolean> answer : threads.invokeAll(List.of(server, server, server, server))) {
            taken += answer.get() ? 1 : 0;
        }

        assertTrue(taken <= 1, "the timer may have been quicker than all of them");
        assertEquals(1, work.timesActedOn(thing));
    }

    private Long open(LocalDate event) throws Exception {
        transaction.begin();
        Deadline deadline = deadlines.open(CountingWork.KIND, thing, event, Days.working(7), null);
        transaction.commit();
        return deadline.getId();
    }

    private static boolean succeeds(Callable<Boolean> act) {
        try {
            return act.call();
        } catch (Exception failed) {
            return false;
        }
    }
}
