package org.qualityaward.review.experts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office trains experts and keeps it on their record (Article 9(6)). */
@ApplicationScoped
@Transactional
public class RecordingTraining {

    @Inject
    ExpertPool pool;

    @Inject
    Clock clock;

    /** An expert's trainings, the newest first. */
    @Act(
            value = "review.readPool",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 9,
            readOnly = true)
    public List<Training> of(Expert expert) {
        return pool.trainings(expert);
    }

    /** @throws Refusal when day, subject or hours are not in order */
    @Act(
            value = "review.recordTraining",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 9)
    public Training record(Long expertId, LocalDate heldOn, String subject, Integer hours, String outcome) {
        Expert expert = pool.find(expertId).orElseThrow(NotHere::new);
        Training training =
                new Training(expert, heldOn, subject, hours, outcome, LocalDate.now(clock), clock.instant());
        pool.add(training);
        return training;
    }
}
