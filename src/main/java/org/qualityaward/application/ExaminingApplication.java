package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The office writes down what it examined and found (Article 19). The first word on the sheet begins the examination. */
@ApplicationScoped
@Transactional
public class ExaminingApplication {

    @Inject
    Applications applications;

    @Inject
    Checks checks;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param version of the sheet as the page was loaded
     * @throws org.qualityaward.shared.Refusal when somebody else wrote meanwhile, or the examination is over
     */
    @Act(value = "application.examine", by = Role.OFFICE, article = 19, repeatable = true)
    public Examination write(ApplicationRef which, List<CheckSheet.Line> lines, int version) {
        Application application = applications.get(which.id());
        Examination examination = checks.examination(application).orElseThrow(NotHere::new);
        examination.unchangedSince(version);
        if (application.getState() == ApplicationState.RECOMMENDED) {
            application.beginExamination();
        }
        examination.write(lines, LocalDate.now(clock), caller.get().name());
        checks.flush();
        return examination;
    }
}
