package org.qualityaward.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.EnteringPaperForm;
import org.qualityaward.supervision.TwoWayEvaluation;

/** The engagements whose forms may come back on paper. */
@Named("paperForms")
@RequestScoped
public class PaperListBean {

    @Inject
    ChosenCycle cycles;

    @Inject
    EnteringPaperForm entering;

    private List<TwoWayEvaluation> rows;

    @PostConstruct
    void load() {
        rows = cycles.get().map(entering::open).orElse(List.of());
    }

    public List<TwoWayEvaluation> getRows() {
        return rows;
    }

    /** Id of the first revision of the form, whatever became of it. */
    public Long aboutTeam(TwoWayEvaluation pair) {
        return pair.first(Direction.ABOUT_TEAM).getId();
    }

    public Long aboutApplicant(TwoWayEvaluation pair) {
        return pair.first(Direction.ABOUT_APPLICANT).getId();
    }
}
