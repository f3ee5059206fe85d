package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.CheckPoint;
import org.qualityaward.application.CheckResult;
import org.qualityaward.application.CheckSheet;
import org.qualityaward.application.CheckingInDistrict;
import org.qualityaward.application.Checks;
import org.qualityaward.application.ConcludingExamination;
import org.qualityaward.application.DecidingInDistrict;
import org.qualityaward.application.Defect;
import org.qualityaward.application.ExaminingApplication;
import org.qualityaward.application.Section;
import org.qualityaward.application.TellingDefects;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.District;

/** How the district bureaus check and recommend, and how the office examines. */
@ApplicationScoped
@Transactional
class CheckStory {

    private static final Map<District, String> BUREAUS =
            Map.of(District.HAIBOWAN, "district-hbw", District.HAINAN, "district-hn", District.WUDA, "district-wd");

    @Inject
    CheckingInDistrict checking;

    @Inject
    DecidingInDistrict deciding;

    @Inject
    TellingDefects telling;

    @Inject
    ExaminingApplication examining;

    @Inject
    ConcludingExamination concluding;

    @Inject
    Checks checks;

    @Inject
    Stagehand stage;

    /** The district finds everything in order and recommends. */
    void recommend(Application application) {
        stage.as(bureau(application), () -> {
            write(application, CheckResult.PASS);
            deciding.recommend(application.ref(), DemoTexts.get("recommend.statement"), pin());
        });
    }

    /** The district does not recommend. */
    void decline(Application application) {
        stage.as(bureau(application), () -> {
            write(application, CheckResult.PASS);
            deciding.decline(application.ref(), DemoTexts.get("decline.reason"), pin());
        });
    }

    /** The office begins to examine and writes its findings. */
    void examine(Application application) {
        stage.as(
                CycleStory.OFFICE,
                () -> examining.write(
                        application.ref(),
                        lines(Arrays.stream(CheckPoint.values()), CheckResult.PASS),
                        checks.examination(application).orElseThrow().getVersion()));
    }

    /** The office concludes that the organisation is eligible. */
    void eligible(Application application) {
        examine(application);
        stage.as(
                CycleStory.OFFICE,
                () -> concluding.conclude(application.ref(), true, DemoTexts.get("eligible.basis"), pin()));
    }

    /** The office concludes that the organisation is not eligible. */
    void ineligible(Application application) {
        if (application.getState() != ApplicationState.SUPPLEMENTING) {
            examine(application);
        }
        stage.as(
                CycleStory.OFFICE,
                () -> concluding.conclude(application.ref(), false, DemoTexts.get("ineligible.reason"), pin()));
    }

    /** The office tells all defects at once. */
    void tellDefects(Application application) {
        examine(application);
        List<Defect> defects = List.of(
                new Defect(Section.EVIDENCE, DemoTexts.get("defect.1")),
                new Defect(Section.SELF_ASSESSMENT, DemoTexts.get("defect.2")),
                new Defect(Section.INDICATORS, DemoTexts.get("defect.3")));
        stage.as(CycleStory.OFFICE, () -> telling.ask(application.ref(), defects, pin()));
    }

    private void write(Application application, CheckResult result) {
        Stream<CheckPoint> points = CheckPoint.declared().stream();
        checking.write(
                application.ref(),
                new CheckingInDistrict.Sheet(
                        DemoTexts.get("check.method"),
                        CheckResult.PASS,
                        CheckResult.PASS,
                        lines(points, result),
                        checks.districtCheck(application).orElseThrow().getVersion()));
    }

    private static List<CheckSheet.Line> lines(Stream<CheckPoint> points, CheckResult result) {
        return points.map(point -> new CheckSheet.Line(point, result, DemoTexts.get("check.basis")))
                .toList();
    }

    private static String bureau(Application application) {
        return BUREAUS.get(application.getDistrict());
    }

    private static SigningPin pin() {
        return SigningPin.of(Stagehand.PIN);
    }
}
