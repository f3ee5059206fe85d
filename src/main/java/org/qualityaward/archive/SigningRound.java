package org.qualityaward.archive;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualityaward.archive.keys.NoTimeStamp;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.GoesOn;
import org.qualityaward.shared.Subject;

/**
 * The one place through which every act goes that has papers signed by something that may keep it waiting: an authority outside
 * that stamps, or an author who signs elsewhere. Such an act runs twice. The first time it is tried out and rolled back, which
 * leaves its papers, numbered and signed as far as they can be; they are kept with a note of what is done. The second time, as
 * soon as its papers are ready and with no network in between, it is done, as of the moment when its author acted. So the log
 * is never kept waiting by a network, and a server that dies in between loses nothing.
 *
 * <p>It stands outside of the act's transaction. Acts inside another transaction, and those of the clock, are not kept: they
 * are tried again by whoever began them.
 */
@Act
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class SigningRound {

    /** Where a person sees what he has waiting. */
    static final String PAGE = "/account/waiting.xhtml";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    CurrentSigning signing;

    @Inject
    CurrentCaller caller;

    @Inject
    OutsideAuthority outside;

    @Inject
    WaitingActs waiting;

    @Inject
    FinishingSignatures finishing;

    @Inject
    AwardClock clock;

    @AroundInvoke
    Object round(InvocationContext invocation) throws Exception {
        if (!isOutermost(invocation)) {
            return invocation.proceed();
        }
        for (Object argument : invocation.getParameters()) {
            if (argument instanceof Subject subject && subject.id() != null) {
                waiting.refuseWhileWaiting(caller.get().personId(), subject);
            }
        }
        if (!signing.isElsewhere() && !outside.isSet()) {
            return invocation.proceed();
        }
        Optional<Deed> deed = Deed.of(invocation);
        return deed.isPresent() ? twice(invocation, deed.get()) : invocation.proceed();
    }

    private boolean isOutermost(InvocationContext invocation) {
        Act act = invocation.getMethod().getAnnotation(Act.class);
        return act != null
                && !act.value().isEmpty()
                && !act.readOnly()
                && signing.isAtOnce()
                && transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                && caller.get().isSignedIn();
    }

    private Object twice(InvocationContext invocation, Deed deed) throws Exception {
        Instant now = clock.instant();
        boolean elsewhere = signing.isElsewhere();
        List<WaitingPaper> papers;
        signing.startPreparing();
        try {
            Object result = invocation.proceed();
            if (!signing.hasPrepared()) {
                return result;
            }
        } catch (RuntimeException rolledBack) {
            if (!signing.hasPrepared() || !MakingFiles.isRollback(rolledBack)) {
                throw rolledBack;
            }
        } finally {
            papers = signing.stopPreparing();
        }
        WaitingAct act = new WaitingAct(caller.get().personId(), deed, now, elsewhere ? endOfDay(now) : null);
        Long id = waiting.keep(act, papers);
        if (elsewhere) {
            throw new GoesOn("archive.waiting.elsewhere", PAGE);
        }
        try {
            return finishing.finish(id);
        } catch (NoTimeStamp noStamp) {
            throw new GoesOn("archive.waiting.stamp", PAGE);
        }
    }

    /** It counts as done when it was prepared, so it has to come back on the same day: no term ends in between. */
    private static Instant endOfDay(Instant at) {
        return LocalDate.ofInstant(at, AwardClock.CHINA)
                .plusDays(1)
                .atStartOfDay(AwardClock.CHINA)
                .toInstant();
    }
}
