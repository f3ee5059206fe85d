package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.Caller;

/** Article 35: both sides file in the same moment, each before it could see that the other has. */
class BothAtOnceIT extends EngagedIT {

    private static final int MINUTES = 2;

    @Resource
    ManagedExecutorService threads;

    @Inject
    RequestContextController request;

    @Test
    void bothSidesThatFileInTheSameMomentBreakTheSeal() throws Exception {
        SupervisionEvaluation aboutTeam = filledIn(applicant, Direction.ABOUT_TEAM, true);
        SupervisionEvaluation aboutApplicant = filledIn(reviewer, Direction.ABOUT_APPLICANT, false);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> both = List.of(
                threads.submit(() -> sign(applicant, aboutTeam, together)),
                threads.submit(() -> sign(reviewer, aboutApplicant, together)));
        for (Future<?> each : both) {
            each.get(MINUTES, TimeUnit.MINUTES);
        }
        transaction.begin();
        TwoWayEvaluation pair = pair();
        boolean followed = cases.about(pair, Direction.ABOUT_TEAM).isPresent();
        transaction.commit();
        assertFalse(pair.isSealed());
        assertEquals(TwoWayEvaluation.Unsealing.BOTH_FILED, pair.getUnsealedBy());
        for (Direction direction : Direction.values()) {
            assertFalse(pair.form(direction).getFiledAt().isAfter(pair.getUnsealedAt()), "it counts in the figures");
        }
        assertTrue(followed, "and what follows has followed");
    }

    private Void sign(Caller author, SupervisionEvaluation form, CyclicBarrier together) throws Exception {
        boolean began = request.activate();
        try {
            together.await(MINUTES, TimeUnit.MINUTES);
            caller.as(author, () -> filing.file(form.ref(), form.getVersion(), SigningPin.of(PIN)));
        } finally {
            if (began) {
                request.deactivate();
            }
        }
        return null;
    }
}
