package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * Clerks of the office enter a form that came back from the site on paper: the first one with its scan, a second one without
 * seeing what the first read. Once there are both, neither changes any more. Whether the side has filed here itself is never
 * told: a clerk sees and does the same either way, and what stands is decided when it is settled.
 */
@ApplicationScoped
@Transactional
public class EnteringPaperForm {

    private static final int ARTICLE = 35;
    private static final int TWO = 2;

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    PaperEntries entries;

    @Inject
    PaperTime time;

    @Inject
    HiddenFiles files;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * What a clerk sees of a form: its questions, his own entry, and the other's only once he has made his own.
     *
     * @param mine null before he has entered it
     * @param other whether another clerk has entered it
     * @param differences between the two entries; empty before there are both
     * @param scan whether there is a scan
     * @param over whether it is settled or its time is up: nothing of it is shown any more
     */
    public record Seen(
            SupervisionEvaluation form,
            PaperEntry mine,
            boolean other,
            List<PaperDifference> differences,
            boolean scan,
            boolean over) {

        /** Whether two have entered it, he among them. */
        public boolean isBoth() {
            return mine != null && other;
        }

        // Expression Language reads properties, not record components.
        public PaperEntry getMine() {
            return mine;
        }

        public boolean isScan() {
            return scan;
        }

        public boolean isOver() {
            return over;
        }
    }

    /** The engagements of a cycle whose forms may still be entered; whoever has filed what is not told. */
    @Act(value = "supervision.paper.list", by = Role.OFFICE, article = 35, readOnly = true)
    public List<TwoWayEvaluation> open(Cycle cycle) {
        return evaluations.running(cycle, time.earliest(), files.from(caller.get()));
    }

    @Act(value = "supervision.paper.see", by = Role.OFFICE, article = 35, readOnly = true)
    public Seen see(PaperRef ref) {
        SupervisionEvaluation form = evaluations.form(ref.id()).orElseThrow(NotHere::new);
        List<PaperEntry> both = entries.of(form.getId());
        if (time.isOver(form.getTwoWay()) || both.stream().anyMatch(PaperEntry::isSettled)) {
            return new Seen(form, null, false, List.of(), false, true);
        }
        Caller clerk = caller.get();
        Optional<PaperEntry> mine =
                both.stream().filter(entry -> entry.isOf(clerk)).findFirst();
        boolean other = both.stream().anyMatch(entry -> !entry.isOf(clerk));
        return new Seen(
                form,
                mine.orElse(null),
                other,
                mine.isPresent() && other ? PaperDifference.between(both.get(0), both.get(1)) : List.of(),
                entries.hasScan(form.getId()),
                false);
    }

    /**
     * @param scanName name of the scan's file; needed from the first clerk, else null
     * @param scan the scan
     * @throws Refusal {@code supervision.refusal.paper.*}, or by {@link MaterialPolicy}
     */
    @Act(value = "supervision.paper.enter", by = Role.OFFICE, article = 35, repeatable = true)
    public void enter(PaperRef ref, PaperReading reading, String scanName, byte[] scan) {
        SupervisionEvaluation form = evaluations.form(ref.id()).orElseThrow(NotHere::new);
        time.requireOpen(form.getTwoWay());
        List<PaperEntry> there = entries.of(form.getId());
        Caller clerk = caller.get();
        Optional<PaperEntry> mine =
                there.stream().filter(each -> each.isOf(clerk)).findFirst();
        if (there.size() >= TWO) {
            throw new Refusal("supervision.refusal.paper." + (mine.isPresent() ? "frozen" : "twoAlready"), ARTICLE);
        }
        PaperEntry entry = mine.orElseGet(() -> begun(form, clerk));
        entry.read(reading, LocalDate.now(clock), clock.instant());
        if (scan != null) {
            take(ref, clerk, scanName, scan);
        }
        if (!entries.hasScan(form.getId())) {
            throw new Refusal("supervision.refusal.paper.scan", ARTICLE);
        }
    }

    /**
     * Both read it wrongly: what they read goes, and both read it anew, for nobody mends his own once he has seen the other's.
     * The scan stays.
     *
     * @throws Refusal {@code supervision.refusal.paper.second}, {@code .clerks} or {@code .frozen}
     */
    @Act(value = "supervision.paper.again", by = Role.OFFICE, article = 35)
    public void again(PaperRef ref) {
        SupervisionEvaluation form = evaluations.form(ref.id()).orElseThrow(NotHere::new);
        time.requireOpen(form.getTwoWay());
        entries.both(form.getId(), caller.get()).forEach(entries::remove);
    }

    private PaperEntry begun(SupervisionEvaluation form, Caller clerk) {
        PaperEntry entry = new PaperEntry(form, clerk);
        entries.add(entry);
        return entry;
    }

    /** One scan, which nobody but he who made it makes anew: else two would read two papers. */
    private void take(PaperRef ref, Caller clerk, String name, byte[] scan) {
        Optional<PaperScan> there = entries.scan(ref.id());
        if (there.filter(each -> !each.isBy(clerk)).isPresent()) {
            throw new Refusal("supervision.refusal.paper.scanThere", ARTICLE);
        }
        there.ifPresentOrElse(each -> each.take(name, scan), () -> entries.add(new PaperScan(ref, clerk, name, scan)));
    }
}
