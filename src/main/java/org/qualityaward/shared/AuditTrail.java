package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.shared.AuditEntry.Outcome;

/**
 * Writes the trail. An allowed act is written in the transaction of the act; a refused or failed one in a transaction
 * of its own, since the act's is rolled back.
 */
@ApplicationScoped
public class AuditTrail {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    RemoteAddress remoteAddress;

    @Inject
    AuditTrail inItsOwnTransaction;

    @Transactional(Transactional.TxType.MANDATORY)
    public void allowed(Caller who, Act act, Subject... subjects) {
        write(who, act.value(), Outcome.ALLOWED, act.article(), null, subjects);
    }

    public void refused(Caller who, Act act, String reason, int article, Subject... subjects) {
        inItsOwnTransaction.writeApart(who, act.value(), Outcome.REFUSED, article, reason, subjects);
    }

    public void failed(Caller who, Act act, RuntimeException failure, Subject... subjects) {
        inItsOwnTransaction.writeApart(
                who,
                act.value(),
                Outcome.FAILED,
                act.article(),
                failure.getClass().getSimpleName(),
                subjects);
    }

    /** What happens outside a use case: signing in, signing out, a session that ended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(Caller who, String act, Outcome outcome, String reason) {
        write(who, act, outcome, 0, reason);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeApart(Caller who, String act, Outcome outcome, int article, String reason, Subject... subjects) {
        write(who, act, outcome, article, reason, subjects);
    }

    private void write(Caller who, String act, Outcome outcome, int article, String reason, Subject... subjects) {
        String cut = reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
        String from = remoteAddress.get();
        if (subjects.length == 0) {
            entities.persist(new AuditEntry(clock.instant(), who, act, null, outcome, article, cut, from));
        }
        for (Subject subject : subjects) {
            entities.persist(new AuditEntry(clock.instant(), who, act, subject, outcome, article, cut, from));
        }
    }
}
