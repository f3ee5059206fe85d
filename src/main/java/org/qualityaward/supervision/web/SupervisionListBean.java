package org.qualityaward.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.web.Lazy;
import org.qualityaward.supervision.AccountabilityCase;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.PairFilter;
import org.qualityaward.supervision.ReadingCases;
import org.qualityaward.supervision.ReadingEvaluations;
import org.qualityaward.supervision.SupervisionEvaluation;
import org.qualityaward.supervision.TwoWayEvaluation;

/** The discipline supervisor's lists of a cycle: pairs of forms, and cases. */
@Named("supervisionLists")
@ViewScoped
public class SupervisionListBean implements Serializable {

    @Inject
    ChosenCycle cycles;

    @Inject
    ReadingEvaluations reading;

    @Inject
    ReadingCases readingCases;

    private Boolean sealed;
    private Boolean notFiled;
    private Long reviewer;
    private Long organization;
    private AccountabilityCase.State state;
    private LazyDataModel<TwoWayEvaluation> pairs;
    private LazyDataModel<AccountabilityCase> cases;

    @PostConstruct
    void load() {
        Cycle cycle = cycles.get().orElse(null);
        pairs = new Lazy<>(request -> cycle == null ? Page.empty() : reading.page(cycle, filter(), request));
        cases = new Lazy<>(request -> cycle == null ? Page.empty() : readingCases.page(cycle, state, request));
    }

    private PairFilter filter() {
        return new PairFilter(sealed, notFiled, reviewer, organization);
    }

    public void clear() {
        sealed = null;
        notFiled = null;
        reviewer = null;
        organization = null;
        state = null;
    }

    /** What one side has filed, the standing revision first; of a sealed pair nothing may be told. */
    public SupervisionEvaluation formAboutTeam(TwoWayEvaluation pair) {
        return shown(pair, Direction.ABOUT_TEAM);
    }

    public SupervisionEvaluation formAboutApplicant(TwoWayEvaluation pair) {
        return shown(pair, Direction.ABOUT_APPLICANT);
    }

    private static SupervisionEvaluation shown(TwoWayEvaluation pair, Direction direction) {
        return pair.isSealed() ? null : pair.standing(direction).orElseGet(() -> pair.form(direction));
    }

    public LazyDataModel<TwoWayEvaluation> getPairs() {
        return pairs;
    }

    public LazyDataModel<AccountabilityCase> getCases() {
        return cases;
    }

    public AccountabilityCase.State[] getStates() {
        return AccountabilityCase.State.values();
    }

    public Boolean getSealed() {
        return sealed;
    }

    public void setSealed(Boolean sealed) {
        this.sealed = sealed;
    }

    public AccountabilityCase.State getState() {
        return state;
    }

    public void setState(AccountabilityCase.State state) {
        this.state = state;
    }

    public Boolean getNotFiled() {
        return notFiled;
    }

    public void setNotFiled(Boolean notFiled) {
        this.notFiled = notFiled;
    }

    /** A reviewer to whose engagements the list was narrowed from the overview. */
    public Long getReviewer() {
        return reviewer;
    }

    public void setReviewer(Long reviewer) {
        this.reviewer = reviewer;
    }

    /** An applicant, likewise. */
    public Long getOrganization() {
        return organization;
    }

    public void setOrganization(Long organization) {
        this.organization = organization;
    }
}
