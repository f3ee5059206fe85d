package org.qualityaward.review.assignment;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** The same costs as a graph, solved by JGraphT's minimum-cost flow: a second opinion from a stranger. */
final class FlowReferee {

    private final Grid grid;
    private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();

    private FlowReferee(Grid grid) {
        this.grid = grid;
    }

    /** What the cheapest flow costs; the board must be possible. */
    static long cost(Board board) {
        return new FlowReferee(GridMaker.cheapest(board).grid()).solve();
    }

    private long solve() {
        int kinds = SeatFlow.KINDS;
        int sets = 1 << kinds;
        int classes = grid.applicants * kinds;
        int reviewers = classes + grid.applicants * sets;
        int ground = reviewers + grid.reviewers;
        int[] supply = new int[ground + 1];
        for (int node = 0; node <= ground; node++) {
            graph.addVertex(node);
        }
        for (int a = 0; a < grid.applicants; a++) {
            for (int kind = 0; kind < kinds; kind++) {
                int seats = grid.demand[a * kinds + kind];
                supply[a * kinds + kind] = seats;
                supply[ground] -= seats;
                for (int set = 0; seats > 0 && set < sets; set++) {
                    if ((set & 1 << kind) != 0) {
                        arc(a * kinds + kind, classes + a * sets + set, seats, beside(a, kind, set));
                    }
                }
            }
            for (int r = 0; r < grid.reviewers; r++) {
                int cell = a * grid.reviewers + r;
                if (grid.costs[cell] >= 0) {
                    arc(classes + a * sets + grid.qualities[cell], reviewers + r, 1, grid.costs[cell]);
                }
            }
        }
        for (int r = 0; r < grid.reviewers; r++) {
            for (int load = grid.loads[r]; load < grid.limits[r]; load++) {
                arc(reviewers + r, ground, 1, grid.loadWeight * load);
            }
        }
        return Math.round(new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(graph, node -> supply[node], capacities::get))
                .getCost());
    }

    private int beside(int applicant, int kind, int set) {
        for (int r = 0; r < grid.reviewers; r++) {
            int cell = applicant * grid.reviewers + r;
            if (grid.qualities[cell] == set) {
                return grid.extra(cell, kind);
            }
        }
        return 0;
    }

    private void arc(int from, int to, int capacity, int cost) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        capacities.put(edge, capacity);
    }
}
