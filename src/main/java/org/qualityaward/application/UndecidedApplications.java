package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageGuard;
import org.qualityaward.shared.Refusal;

/**
 * The preliminary examination is not left while a file is undecided, at a district or at the office (Articles 16 to 19). A
 * district that is late does not keep the others waiting: their ten days run from receipt, so the examination begins
 * without it.
 */
@ApplicationScoped
public class UndecidedApplications implements StageGuard {

    @Inject
    Applications applications;

    @Override
    public void mayLeave(Cycle cycle, Stage stage, Set<Long> unseen) {
        if (stage == Stage.EXAMINATION) {
            require(
                    cycle,
                    unseen,
                    "application.refusal.atDistrict",
                    18,
                    ApplicationState.DISTRICT_CHECKING,
                    ApplicationState.RETURNED);
            require(
                    cycle,
                    unseen,
                    "application.refusal.inExamination",
                    19,
                    ApplicationState.RECOMMENDED,
                    ApplicationState.EXAMINING,
                    ApplicationState.SUPPLEMENTING);
        }
    }

    private void require(Cycle cycle, Set<Long> unseen, String key, int article, ApplicationState... undecided) {
        long left = applications.count(cycle, unseen, undecided);
        if (left > 0) {
            throw new Refusal(key, article, left);
        }
    }
}
