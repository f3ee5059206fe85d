package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.qualityaward.shared.Subject;

/** Counts how often the deadline of each test thing was acted on, and fails as often as it is told to. */
@ApplicationScoped
public class CountingWork implements DeadlineWork {

    static final DeadlineKind KIND = DeadlineKind.REVIEW_STAGE;

    private final Map<Long, AtomicInteger> acted = new ConcurrentHashMap<>();
    private final Map<Long, AtomicInteger> failures = new ConcurrentHashMap<>();

    /** A thing that exists only in tests. */
    record Thing(Long id) implements Subject {

        @Override
        public String kind() {
            return "test-thing";
        }
    }

    @Override
    public DeadlineKind kind() {
        return KIND;
    }

    @Override
    public void lapsed(Deadline deadline) {
        if (!deadline.getSubjectKind().equals("test-thing")) {
            return;
        }
        AtomicInteger left = failures.get(deadline.getSubjectId());
        if (left != null && left.getAndDecrement() > 0) {
            throw new IllegalStateException("told to fail");
        }
        acted.computeIfAbsent(deadline.getSubjectId(), id -> new AtomicInteger())
                .incrementAndGet();
    }

    void failOnce(Thing thing) {
        failures.put(thing.id(), new AtomicInteger(1));
    }

    int timesActedOn(Thing thing) {
        return acted.getOrDefault(thing.id(), new AtomicInteger()).get();
    }
}
