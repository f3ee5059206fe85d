package org.qualityaward.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The times of many answers. */
final class Figures {

    private final Duration length;
    private final List<Long> nanos = new ArrayList<>();
    private long bytes;

    Figures(Duration length) {
        this.length = length;
    }

    void add(long nanosOfOne, int bytesOfOne) {
        nanos.add(nanosOfOne);
        bytes += bytesOfOne;
    }

    void add(Figures other) {
        nanos.addAll(other.nanos);
        bytes += other.bytes;
    }

    double perSecond() {
        return nanos.size() / (length.toMillis() / 1_000.0);
    }

    /** In milliseconds. */
    double percentile(int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(index, 0)) / 1e6;
    }

    /** Mean size of an answer. */
    double kilobytes() {
        return nanos.isEmpty() ? 0 : bytes / 1_024.0 / nanos.size();
    }
}
