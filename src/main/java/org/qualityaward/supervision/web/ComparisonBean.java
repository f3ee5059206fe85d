package org.qualityaward.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.supervision.ReadingComparison;

/** The cycles side by side, and who stands out in the chosen one. */
@Named("supervisionComparison")
@RequestScoped
public class ComparisonBean {

    @Inject
    ChosenCycle cycles;

    @Inject
    ReadingComparison reading;

    private ReadingComparison.Comparison comparison;

    @PostConstruct
    void load() {
        comparison = cycles.get().map(reading::compare).orElse(null);
    }

    /** Null where there is no cycle. */
    public ReadingComparison.Comparison getComparison() {
        return comparison;
    }

    /** Means over the years, one line for each direction. */
    public String getChart() {
        return comparison == null
                ? null
                : TrendChart.of(
                        comparison.trends(),
                        FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public int getLeastEngagements() {
        return ReadingComparison.LEAST_ENGAGEMENTS;
    }
}
