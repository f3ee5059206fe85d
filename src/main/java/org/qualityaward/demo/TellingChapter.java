package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;

/** A visitor of the demo has the next chapter told; one at a time. */
@ApplicationScoped
@Transactional
public class TellingChapter {

    @Inject
    @Any
    Instance<FurtherChapter> chapters;

    @Inject
    Cycles cycles;

    @Inject
    Narrator narrator;

    private final AtomicReference<Progress> latest = new AtomicReference<>();

    /** All of them, in the order of the stages. */
    public List<FurtherChapter> all() {
        return chapters.stream()
                .sorted(Comparator.comparing(FurtherChapter::takesUp))
                .toList();
    }

    /** The stage of the cycle under way; empty where there is none. */
    public Optional<Stage> stage() {
        return cycles.current().map(Cycle::getStage);
    }

    /** How the latest telling since the start of the server gets on. */
    public Optional<Progress> progress() {
        return Optional.ofNullable(latest.get());
    }

    /**
     * Begins to tell the chapter of a stage.
     *
     * @throws Refusal outside demo mode, while another is told, or when the cycle is not in that stage any more
     */
    @Act(value = "demo.tellChapter", repeatable = true)
    public void begin(Stage stage) {
        if (!Setting.DEMO.isOn()) {
            throw new Refusal("shared.refusal.clockOnlyInDemo");
        }
        FurtherChapter chapter = all().stream()
                .filter(each -> each.takesUp() == stage && stage().equals(Optional.of(stage)))
                .findFirst()
                .orElseThrow(() -> new Refusal("demo.refusal.past"));
        Progress before = latest.get();
        Progress fresh = new Progress(stage, chapter.scenes().size());
        boolean busy = before != null && !before.isOver();
        if (busy || !latest.compareAndSet(before, fresh)) {
            throw new Refusal("demo.refusal.busy");
        }
        narrator.tell(chapter, fresh);
    }
}
