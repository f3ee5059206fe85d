package org.qualityaward.cycle.web;

import java.time.Instant;
import java.util.List;
import org.qualityaward.cycle.Change;
import org.qualityaward.cycle.Cycle;

/**
 * The half of the start page that tells.
 *
 * @param cycle the cycle under way, null before the first
 * @param since since when the changes are told; null when they are simply the latest
 * @param running null while no deadline of the cycle as a whole runs
 */
public record StartNews(Cycle cycle, Instant since, List<Change> latest, RunningDeadline running) {

    public Instant getSince() {
        return since;
    }

    public List<Change> getLatest() {
        return latest;
    }

    public RunningDeadline getRunning() {
        return running;
    }
}
