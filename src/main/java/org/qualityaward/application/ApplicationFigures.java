package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.NavigationBadges;
import org.qualityaward.shared.web.StartFigures;

/** How many applications stand where, for the start page and the navigation; what is hidden from the reader is not counted. */
@ApplicationScoped
public class ApplicationFigures implements StartFigures, NavigationBadges {

    private static final String LIST = "/office/applications.xhtml";

    @Inject
    Applications applications;

    @Inject
    DepartmentReplies replies;

    @Inject
    HiddenFiles hiddenFiles;

    @Inject
    Cycles cycles;

    @Inject
    Clock clock;

    /** Counts of a cycle by state, read in one query. */
    private record Counts(Map<ApplicationState, Long> byState, long late) {

        long of(ApplicationState... states) {
            long sum = 0;
            for (ApplicationState state : states) {
                sum += byState.getOrDefault(state, 0L);
            }
            return sum;
        }

        long filed() {
            return byState.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<Figure> figuresFor(Caller caller) {
        Cycle cycle = cycles.current().orElse(null);
        List<Figure> figures = new ArrayList<>();
        if (cycle == null || cycle.isAtLeast(Stage.REVIEW)) {
            return figures;
        }
        if (caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            Counts counts = counts(cycle, null, caller);
            add(figures, "application.figure.filed", counts.filed(), LIST, false);
            add(
                    figures,
                    "application.figure.districts",
                    counts.of(ApplicationState.DISTRICT_CHECKING, ApplicationState.RETURNED),
                    LIST + "?states=DISTRICT_CHECKING,RETURNED",
                    false);
            add(
                    figures,
                    "application.figure.late",
                    counts.late(),
                    LIST + "?states=DISTRICT_CHECKING&due=OVERDUE",
                    counts.late() > 0);
            add(
                    figures,
                    "application.figure.examination",
                    counts.of(ApplicationState.RECOMMENDED, ApplicationState.EXAMINING),
                    LIST + "?states=RECOMMENDED,EXAMINING",
                    false);
            add(
                    figures,
                    "application.figure.supplement",
                    counts.of(ApplicationState.SUPPLEMENTING),
                    LIST + "?states=SUPPLEMENTING",
                    false);
            add(
                    figures,
                    "application.figure.eligible",
                    counts.of(ApplicationState.ELIGIBLE),
                    LIST + "?states=ELIGIBLE",
                    false);
        }
        if (caller.is(Role.DISTRICT) && caller.district() != null) {
            Counts counts = counts(cycle, caller, caller);
            add(
                    figures,
                    "application.figure.toCheck",
                    counts.of(ApplicationState.DISTRICT_CHECKING),
                    "/district/checks.xhtml",
                    counts.late() > 0);
        }
        return figures;
    }

    @Override
    public Map<String, Badge> badges(Caller caller) {
        Map<String, Badge> badges = new HashMap<>();
        Cycle cycle = cycles.current().orElse(null);
        if (cycle == null || cycle.isAtLeast(Stage.REVIEW)) {
            return badges;
        }
        if (caller.is(Role.OFFICE)) {
            Counts counts = counts(cycle, null, caller);
            put(badges, LIST, counts.of(ApplicationState.RECOMMENDED, ApplicationState.EXAMINING), counts.late() > 0);
        }
        if (caller.is(Role.DISTRICT) && caller.district() != null) {
            Counts counts = counts(cycle, caller, caller);
            put(badges, "/district/checks.xhtml", counts.of(ApplicationState.DISTRICT_CHECKING), counts.late() > 0);
        }
        if (caller.is(Role.DEPARTMENT)) {
            put(badges, "/department/replies.xhtml", replies.openFor(caller.personId()), false);
        }
        return badges;
    }

    private Counts counts(Cycle cycle, Caller ofDistrict, Caller caller) {
        Set<Long> hidden = hiddenFiles.from(caller);
        var district = ofDistrict == null ? null : ofDistrict.district();
        return new Counts(
                applications.byState(cycle, district, hidden),
                applications.late(cycle, district, hidden, LocalDate.now(clock)));
    }

    private static void add(List<Figure> figures, String key, long value, String link, boolean alarming) {
        figures.add(new Figure(key, value, link, alarming));
    }

    private static void put(Map<String, Badge> badges, String page, long count, boolean overdue) {
        if (count > 0) {
            badges.put(page, new Badge((int) count, overdue));
        }
    }
}
