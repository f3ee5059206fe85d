package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Acts on every deadline that has run out, each exactly once and in a transaction of its own, the earliest first. Run each
 * minute and at start, so that what fell due while the server was down is caught up; running it twice, or on two servers at
 * once, changes nothing, since a deadline is taken by one database update. What fails is logged, stays open, holds up none of
 * the others, and is tried again the next time.
 */
@ApplicationScoped
public class ActingOnDueDeadlines {

    private static final Logger LOG = Logger.getLogger(ActingOnDueDeadlines.class.getName());
    private static final int BATCH = 200;

    @Inject
    Deadlines deadlines;

    @Inject
    @Any
    Instance<DeadlineWork> works;

    @Inject
    ActingOnDueDeadlines inItsOwnTransaction;

    @Inject
    Clock clock;

    /** @return how many deadlines were acted on */
    @Transactional(TxType.NOT_SUPPORTED)
    public int actOnAll() {
        int acted = 0;
        Set<Long> tried = new HashSet<>();
        for (List<Long> due = inItsOwnTransaction.untried(tried);
                !due.isEmpty();
                due = inItsOwnTransaction.untried(tried)) {
            for (Long id : due) {
                tried.add(id);
                acted += actOrLeave(id) ? 1 : 0;
            }
        }
        return acted;
    }

    /** Those due now that were not tried yet. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> untried(Set<Long> tried) {
        return deadlines.due(clock.instant(), BATCH + tried.size()).stream()
                .filter(id -> !tried.contains(id))
                .toList();
    }

    private boolean actOrLeave(Long id) {
        try {
            return inItsOwnTransaction.isReady(id) && inItsOwnTransaction.actOn(id);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "Deadline " + id + " stays open, to be tried again in a minute");
            return false;
        }
    }

    /** Whether nobody asks that it wait; asked before it is taken, since whoever takes it acts. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isReady(Long id) {
        Deadline deadline = deadlines.find(id).orElseThrow();
        return works.stream()
                .filter(work -> work.kind() == deadline.getKind())
                .allMatch(work -> work.isReady(deadline));
    }

    /** One deadline; false when somebody else took it or closed it in between. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean actOn(Long id) {
        if (!deadlines.claim(id, clock.instant())) {
            return false;
        }
        Deadline deadline = deadlines.find(id).orElseThrow();
        works.stream().filter(work -> work.kind() == deadline.getKind()).forEach(work -> work.lapsed(deadline));
        LOG.info(() -> "Deadline " + deadline.getKind() + " of " + deadline.getSubjectKind() + " "
                + deadline.getSubjectId() + " ran out on " + deadline.getLast());
        return true;
    }
}
