package org.qualityaward.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.supervision.ItemFigures;
import org.qualityaward.supervision.ReadingDashboard;

/** The discipline supervisor's view of a cycle at a glance. */
@Named("supervisionDashboard")
@RequestScoped
public class DashboardBean {

    @Inject
    ChosenCycle cycles;

    @Inject
    ReadingDashboard reading;

    private ReadingDashboard.Glance glance;

    @PostConstruct
    void load() {
        glance = cycles.get().map(reading::glance).orElse(null);
    }

    /** Null where there is no cycle. */
    public ReadingDashboard.Glance getGlance() {
        return glance;
    }

    public String getTeamChart() {
        return glance == null ? null : chart(glance.aboutTeams());
    }

    public String getApplicantChart() {
        return glance == null ? null : chart(glance.aboutApplicants());
    }

    private static String chart(List<ItemFigures> items) {
        return RatingChart.of(items.stream().filter(ItemFigures::isRating).toList(), locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
