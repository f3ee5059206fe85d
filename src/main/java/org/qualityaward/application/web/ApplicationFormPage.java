package org.qualityaward.application.web;

import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationForm;
import org.qualityaward.application.FilingRules;
import org.qualityaward.application.FormContent;
import org.qualityaward.application.Indicator;
import org.qualityaward.application.NoLoss;
import org.qualityaward.application.SavingDraft;
import org.qualityaward.application.Section;
import org.qualityaward.application.StartingDraft;
import org.qualityaward.application.WithdrawingApplication;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.shared.web.Messages;

/** The form of the present cycle as the organisation fills it in; saved while it is typed. */
@Named("applicationForm")
@ViewScoped
public class ApplicationFormPage implements Serializable {

    @Inject
    OwnApplication own;

    @Inject
    StartingDraft starting;

    @Inject
    SavingDraft saving;

    @Inject
    WithdrawingApplication withdrawing;

    @Inject
    Event<FilingChanged> changed;

    private Application application;
    private Cycle cycle;
    private Map<String, String> values = new HashMap<>();
    private transient FormContent base = FormContent.blank();
    private String baseJson;
    private Map<String, Boolean> open = Map.of();
    private FormProgress progress;
    private Instant savedAt;

    /** Once per view. */
    public void load() {
        cycle = own.cycle().orElse(null);
        own.application().ifPresent(this::show);
    }

    private void show(Application found) {
        application = found;
        ApplicationForm form = own.form(found);
        take(form, form.content());
    }

    private void take(ApplicationForm form, FormContent content) {
        application = form.getApplication();
        open = application.openSections().stream().collect(Collectors.toMap(Section::name, section -> true));
        savedAt = form.getSavedAt();
        base = content;
        baseJson = base.json();
        values = new HashMap<>(base.values());
        refresh();
    }

    /** Reckons anew what is missing, after a file came or went. */
    void refresh() {
        progress = new FormProgress(
                content(),
                FilingRules.of(cycle, application.getOrganization().getCreditCode()),
                own.kinds(application),
                !application.openSections().contains(Section.COMMITMENT));
        changed.fire(new FilingChanged());
    }

    public String start() {
        starting.start(cycle.ref());
        return "/applicant/application.xhtml?faces-redirect=true";
    }

    /**
     * Every few seconds while something is typed, and before going on. The page goes on showing what it shows, so that
     * this, and not what another page saved meanwhile, is what its next change is measured by.
     */
    public void save() {
        FormContent mine = FormContent.of(values);
        take(saving.save(application.ref(), content(), mine), mine);
    }

    public String withdraw() {
        withdrawing.withdraw(application.ref(), null);
        Messages.done("application.form.withdrawn");
        return "/applicant/progress.xhtml?faces-redirect=true";
    }

    public boolean isFilingOpen() {
        return cycle != null && own.filingOpen(cycle);
    }

    public boolean isFresh() {
        return application == null || application.getState().isWithdrawn();
    }

    /** The section is not open now. */
    public boolean closed(String section) {
        return !open.containsKey(section);
    }

    public boolean isEditable() {
        return !open.isEmpty();
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Application getApplication() {
        return application;
    }

    public Cycle getCycle() {
        return cycle;
    }

    public FormProgress getProgress() {
        return progress;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** Last day of filing, or of the supplement. */
    public LocalDate getLastDay() {
        return application.getDueOn() == null ? cycle.filingDeadline().orElse(null) : application.getDueOn();
    }

    public List<Integer> getYears() {
        return FilingRules.years(cycle);
    }

    public List<CriteriaItem> getItems() {
        return cycle.getRuleSet().criteria().items();
    }

    /** Figures of an indicator that are not filled in. */
    public int missing(Indicator indicator) {
        return progress.missing(indicator);
    }

    /** Whether a remark stands or should stand beside an indicator. */
    public boolean askRemark(Indicator indicator) {
        return values.get(indicator.remark()) != null || progress.isWrong(indicator, getYears());
    }

    /** Whether every year told shows a profit. */
    public boolean isProfitable() {
        return NoLoss.shownBy(content(), getYears());
    }

    FormContent content() {
        return base == null ? FormContent.parse(baseJson) : base;
    }
}
