package org.qualityaward.review.calibration.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.review.calibration.AnchorCase;
import org.qualityaward.review.calibration.Calibration;
import org.qualityaward.review.calibration.Drift;
import org.qualityaward.review.calibration.KeepingAnchorCases;
import org.qualityaward.review.calibration.OrderingCalibration;
import org.qualityaward.review.calibration.ReadingCalibration;
import org.qualityaward.review.calibration.ReadingCalibration.Picture;
import org.qualityaward.shared.Permissions;
import org.qualityaward.shared.web.Messages;

/** How reviewers score against the anchor cases and against consensus; who may orders a case from here. */
@Named("calibration")
@ViewScoped
public class CalibrationPage implements Serializable {

    @Inject
    ReadingCalibration reading;

    @Inject
    OrderingCalibration ordering;

    @Inject
    KeepingAnchorCases keeping;

    @Inject
    Permissions permissions;

    @Inject
    Cycles cycles;

    private Cycle cycle;
    private transient Picture picture;
    private List<AnchorCase> choices = List.of();
    private Long anchorId;
    private boolean required = true;

    @PostConstruct
    void load() {
        // An institution that was not chosen for this cycle finds an empty page.
        cycle = cycles.current()
                .filter(each -> permissions.may(ReadingCalibration.class, each.ref()))
                .orElse(null);
        if (cycle == null) {
            picture = new Picture(false, List.of(), List.of(), List.of());
            return;
        }
        picture = reading.of(cycle.ref());
        if (isOrdering()) {
            List<AnchorCase> ordered = picture.anchored().stream()
                    .map(each -> each.calibration().getAnchor())
                    .toList();
            choices = keeping.all().stream()
                    .filter(anchor -> anchor.isInUse() && !ordered.contains(anchor))
                    .filter(anchor -> anchor.getCriteriaCode()
                            .equals(cycle.getRuleSet().criteria().code()))
                    .toList();
        }
    }

    public boolean isOrdering() {
        return permissions.may(OrderingCalibration.class);
    }

    public void order() {
        ordering.order(cycle.ref(), anchorId, required);
        load();
        Messages.done("review.calibration.ordered");
    }

    public void require(Calibration calibration) {
        ordering.require(cycle.ref(), calibration.getId(), !calibration.isRequired());
        load();
    }

    public Picture getPicture() {
        if (picture == null) {
            load();
        }
        return picture;
    }

    /** Mean drift of each as a chart. */
    public String chart(List<Drift> drifts) {
        return DriftChart.of(drifts, locale());
    }

    /** The chart in words. */
    public String words(List<Drift> drifts) {
        return drifts.stream().map(drift -> drift.name() + " " + signed(drift)).collect(Collectors.joining(", "));
    }

    /** A drift with its sign. */
    public String signed(Drift drift) {
        return (drift.mean().signum() > 0 ? "+" : "") + drift.mean().toPlainString() + "%";
    }

    public String name(Calibration calibration, String code) {
        return AnchorPage.itemName(calibration.getAnchor().getCriteriaCode(), code);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<AnchorCase> getChoices() {
        return choices;
    }

    public Long getAnchorId() {
        return anchorId;
    }

    public void setAnchorId(Long anchorId) {
        this.anchorId = anchorId;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}
