package org.qualityaward.review.assignment;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Random;

/**
 * How long a proposal takes and what it costs, at the sizes at which other systems tell theirs; where it is not too large,
 * beside JGraphT's minimum-cost flow on the same costs. One thread, median after warm-up, by the clock and by processor time,
 * which tells the same on a busy machine. Run it by hand:
 * {@code mvn -q test-compile exec:java -Dexec.mainClass=org.qualityaward.review.assignment.AssignmentBenchmark
 * -Dexec.classpathScope=test}.
 */
public final class AssignmentBenchmark {

    private static final int[][] SIZES = {{40, 60, 5}, {100, 300, 3}, {200, 600, 3}, {1000, 5000, 3}};
    private static final double CONFLICTS = 0.1;
    private static final int LARGE = 1000;

    private AssignmentBenchmark() {}

    public static void main(String[] arguments) {
        System.out.println(
                "reviewers x files x seats | seats filled | cost | ms by the clock | ms of processor | referee's cost | referee's ms of processor");
        for (int[] size : SIZES) {
            Terms terms = Boards.terms(size[2], false, SeatKind.LEADER, SeatKind.INDUSTRY);
            Board board = Boards.random(new Random(2026), size[0], size[1], terms, 2, 0, CONFLICTS);
            boolean large = size[0] >= LARGE;
            Proposal proposal = Proposing.best(board).orElseThrow();
            double[] own = median(large ? 1 : 10, large ? 5 : 21, () -> Proposing.best(board));
            String referee = "- | -";
            if (!large) {
                long cost = FlowReferee.cost(board);
                referee = cost + " | " + Math.round(median(0, 3, () -> FlowReferee.cost(board))[1]);
            }
            System.out.printf(
                    "%d x %d x %d | %d of %d | %d | %.1f | %.1f | %s%n",
                    size[0],
                    size[1],
                    size[2],
                    proposal.seats().size(),
                    size[1] * size[2],
                    proposal.cost(),
                    own[0],
                    own[1],
                    referee);
        }
    }

    /** By the clock and by processor time, in milliseconds. */
    private static double[] median(int warm, int times, Runnable work) {
        for (int i = 0; i < warm; i++) {
            work.run();
        }
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        double[] clock = new double[times];
        double[] used = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            long usedBefore = processor.getCurrentThreadCpuTime();
            work.run();
            clock[i] = (System.nanoTime() - begin) / 1e6;
            used[i] = (processor.getCurrentThreadCpuTime() - usedBefore) / 1e6;
        }
        Arrays.sort(clock);
        Arrays.sort(used);
        return new double[] {clock[times / 2], used[times / 2]};
    }
}
