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

/** The district of domicile writes down what it checked and found (Article 18); as often as needed before it decides. */
@ApplicationScoped
@Transactional
public class CheckingInDistrict {

    @Inject
    Applications applications;

    @Inject
    Checks checks;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * What a page hands over.
     *
     * @param method how it was checked
     * @param complete whether everything is there
     * @param truthful whether it is true
     * @param lines one for each point of Articles 12 and 13
     * @param version of the sheet as the page was loaded
     */
    public record Sheet(
            String method, CheckResult complete, CheckResult truthful, List<CheckSheet.Line> lines, int version) {}

    /** @throws org.qualityaward.shared.Refusal when somebody else wrote meanwhile, or the check is over */
    @Act(value = "application.check", by = Role.DISTRICT, article = 18, repeatable = true)
    public DistrictCheck write(ApplicationRef which, Sheet sheet) {
        Application application = applications.get(which.id());
        DistrictCheck check = checks.districtCheck(application).orElseThrow(NotHere::new);
        check.unchangedSince(sheet.version());
        check.write(
                sheet.method(),
                sheet.complete(),
                sheet.truthful(),
                sheet.lines(),
                LocalDate.now(clock),
                caller.get().name());
        checks.flush();
        return check;
    }
}
