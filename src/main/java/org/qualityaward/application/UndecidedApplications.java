package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.cycle.StageGuard;
import org.qualityaward.shared.Refusal;

/** A stage is not left while it has something to decide: the district check and the preliminary examination (Articles 16 to 19). */
@ApplicationScoped
public class UndecidedApplications implements StageGuard {

    @Inject
    Applications applications;

    @Override
    public void mayLeave(Cycle cycle, Stage stage) {
        if (stage == Stage.DISTRICT_CHECK) {
            require(
                    cycle,
                    "application.refusal.atDistrict",
                    18,
                    ApplicationState.DISTRICT_CHECKING,
                    ApplicationState.RETURNED);
        } else if (stage == Stage.EXAMINATION) {
            require(
                    cycle,
                    "application.refusal.inExamination",
                    19,
                    ApplicationState.RECOMMENDED,
                    ApplicationState.EXAMINING,
                    ApplicationState.SUPPLEMENTING);
        }
    }

    private void require(Cycle cycle, String key, int article, ApplicationState... undecided) {
        long left = applications.count(cycle, Set.of(), undecided);
        if (left > 0) {
            throw new Refusal(key, article, left);
        }
    }
}
