package org.qualityaward.testing;

import java.util.stream.IntStream;
import org.qualityaward.cycle.Cycles;

/** Years long before the award, for the cycles of tests that share a database: there is one cycle of a year only. */
public final class FreeYear {

    private static final int FIRST = 1_000;
    private static final int END = 1_800;

    private FreeYear() {}

    /** The first of them of which there is no cycle yet. */
    public static int in(Cycles cycles) {
        return IntStream.range(FIRST, END)
                .filter(year -> cycles.ofYear(year).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
