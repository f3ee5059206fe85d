package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.EngagementKind;
import org.qualityaward.supervision.Answer;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.EnteringPaperForm;
import org.qualityaward.supervision.FilingPaperForm;
import org.qualityaward.supervision.PaperReading;
import org.qualityaward.supervision.PaperRef;
import org.qualityaward.supervision.SupervisionEvaluation;
import org.qualityaward.supervision.TwoWayEvaluation;

/** How a form comes back from the site on paper, is entered by two clerks, and filed when their one difference is settled. */
@ApplicationScoped
@Transactional
class PaperStory {

    private static final String FIRST = "office";
    static final String SECOND = "office2";

    @Inject
    EnteringPaperForm entering;

    @Inject
    FilingPaperForm filing;

    @Inject
    Stagehand stage;

    /** What the applicant said of the team after one engagement. */
    void enter(Cycle cycle, Application application, EngagementKind kind) {
        TwoWayEvaluation pair = stage.as(FIRST, () -> entering.open(cycle)).stream()
                .filter(each -> each.getApplication().equals(application) && each.getEngagement() == kind)
                .findFirst()
                .orElseThrow();
        SupervisionEvaluation form = pair.form(Direction.ABOUT_TEAM);
        PaperRef ref = new PaperRef(form.getId());
        String signer = application.getOrganization().getLegalRepresentative();
        stage.as(FIRST, () -> entering.enter(ref, read(form, pair, signer, 4), "paper-form.png", scan()));
        stage.as(SECOND, () -> entering.enter(ref, read(form, pair, signer, 5), null, null));
        stage.as(SECOND, () -> filing.file(ref, Map.of("fair", true)));
    }

    private static PaperReading read(SupervisionEvaluation form, TwoWayEvaluation pair, String signer, int fair) {
        List<Answer> answers = form.getTemplate().getItems().stream()
                .map(item -> item.isRating()
                        ? Answer.rated(item.getCode(), "fair".equals(item.getCode()) ? fair : 5)
                        : Answer.conduct(item.getCode(), false, null))
                .toList();
        return new PaperReading(signer, pair.getEndedOn(), answers, null);
    }

    private static byte[] scan() {
        try (InputStream in = PaperStory.class.getResourceAsStream("/demo/evidence/paper-form.png")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
