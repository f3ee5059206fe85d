package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.qualityaward.application.Application;
import org.qualityaward.application.HonourHistory;
import org.qualityaward.publicity.Reckoning;

/**
 * Tells which applications seek the confirmation of an expired award (复评, Article 6): the applicant's award had run out by
 * the application deadline.
 */
@ApplicationScoped
class ReEvaluations {

    @Inject
    @Any
    Instance<HonourHistory> histories;

    @Inject
    Reckoning reckoning;

    boolean isReEvaluation(Application application) {
        LocalDate deadline = application.getCycle().filingDeadline().orElseGet(reckoning::today);
        return histories.stream()
                .flatMap(history ->
                        history.validUntil(application.getOrganization().getId()).stream())
                .anyMatch(validUntil -> hadExpiredBy(deadline, validUntil));
    }

    /** The last day of validity is still covered by it. */
    static boolean hadExpiredBy(LocalDate applicationDeadline, LocalDate validUntil) {
        return applicationDeadline.isAfter(validUntil);
    }
}
