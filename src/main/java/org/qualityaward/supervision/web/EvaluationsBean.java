package org.qualityaward.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;
import org.qualityaward.supervision.Aggregate;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.ReadingOwnEvaluations;
import org.qualityaward.supervision.ReadingResults;
import org.qualityaward.supervision.SupervisionEvaluation;
import org.qualityaward.supervision.TwoWayEvaluation;

/** The engagements that an applicant or a reviewer is to evaluate, and how he himself was evaluated over the cycle. */
@Named("evaluations")
@RequestScoped
public class EvaluationsBean {

    @Inject
    ChosenCycle cycles;

    @Inject
    ReadingOwnEvaluations reading;

    @Inject
    ReadingResults results;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** One engagement with the form of the reader's own side. */
    public record Row(TwoWayEvaluation pair, SupervisionEvaluation form, boolean sealed) {

        /** Whether the sides are told nothing yet. */
        public boolean isSealed() {
            return sealed;
        }

        public TwoWayEvaluation getPair() {
            return pair;
        }

        public SupervisionEvaluation getForm() {
            return form;
        }
    }

    /** How one team, or the organisation, was evaluated. */
    public record Result(String name, Aggregate aggregate) {

        public String getName() {
            return name;
        }

        public Aggregate getAggregate() {
            return aggregate;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<Result> aggregates = new ArrayList<>();

    @PostConstruct
    void load() {
        cycles.get().ifPresent(this::load);
    }

    private void load(Cycle cycle) {
        boolean applicant = caller.get().is(Role.APPLICANT);
        Direction direction = applicant ? Direction.ABOUT_TEAM : Direction.ABOUT_APPLICANT;
        Map<Long, String> teams = new LinkedHashMap<>();
        for (TwoWayEvaluation pair : reading.of(cycle)) {
            rows.add(new Row(pair, pair.form(direction), pair.isSealedToSides(LocalDate.now(clock))));
            teams.put(pair.getTeamId(), pair.getTeamName());
        }
        if (applicant) {
            aggregates.add(new Result(null, results.read(cycle, null)));
        } else {
            teams.forEach((id, name) -> aggregates.add(new Result(name, results.read(cycle, id))));
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Result> getAggregates() {
        return aggregates;
    }
}
