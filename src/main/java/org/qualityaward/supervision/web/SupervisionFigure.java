package org.qualityaward.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.StartFigures;
import org.qualityaward.supervision.ReadingDashboard;

/** What two-way supervision counts on the discipline supervisor's start page. */
@ApplicationScoped
class SupervisionFigure implements StartFigures {

    private static final int ROOM = 10;

    @Inject
    ChosenCycle cycles;

    @Inject
    ReadingDashboard reading;

    @Override
    public int order() {
        return ROOM;
    }

    @Override
    public List<Figure> figuresFor(Caller caller) {
        return caller.is(Role.DISCIPLINE) ? cycles.get().map(this::figures).orElse(List.of()) : List.of();
    }

    private List<Figure> figures(Cycle cycle) {
        ReadingDashboard.Glance glance = reading.glance(cycle);
        return List.of(
                new Figure(
                        "supervision.figure.sealed",
                        glance.sealed(),
                        "/supervisor/evaluations.xhtml?sealed=true",
                        false),
                new Figure(
                        "supervision.figure.openCases",
                        glance.openCases(),
                        "/supervisor/cases.xhtml?open=true",
                        glance.openCases() > 0));
    }
}
