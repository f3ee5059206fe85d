package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * Clerks of the office enter a form that came back from the site on paper: the first one with its scan, a second one without
 * seeing what the first read. What a clerk reads he reads here once; the filed form is closed to him as to all the office.
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
    EvaluationAttachments attachments;

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
     */
    public record Seen(SupervisionEvaluation form, PaperEntry mine, boolean other, List<PaperDifference> differences) {

        /** Whether two have entered it. */
        public boolean isBoth() {
            return mine != null && other;
        }
    }

    /** The engagements of a cycle whose forms may still be entered; whoever has filed what is not told. */
    @Act(value = "supervision.paper.list", by = Role.OFFICE, article = 35, readOnly = true)
    public List<TwoWayEvaluation> open(Cycle cycle) {
        return evaluations.running(cycle, LocalDate.now(clock), files.from(caller.get()));
    }

    @Act(value = "supervision.paper.see", by = Role.OFFICE, article = 35, readOnly = true)
    public Seen see(PaperRef ref) {
        SupervisionEvaluation form = evaluations.form(ref.id()).orElseThrow(NotHere::new);
        List<PaperEntry> both = entries.of(form.getId());
        Caller clerk = caller.get();
        Optional<PaperEntry> mine =
                both.stream().filter(entry -> entry.isOf(clerk)).findFirst();
        boolean other = both.stream().anyMatch(entry -> !entry.isOf(clerk));
        return new Seen(
                form,
                mine.orElse(null),
                other,
                mine.isPresent() && other ? PaperDifference.between(both.get(0), both.get(1)) : List.of());
    }

    /**
     * @param scanName name of the scan's file; needed from the first clerk, else null
     * @param scan the scan
     * @throws Refusal {@code supervision.refusal.paper.*}, {@code .timeUp}, or by {@link MaterialPolicy}
     */
    @Act(value = "supervision.paper.enter", by = Role.OFFICE, article = 35, repeatable = true)
    public void enter(PaperRef ref, PaperReading reading, String scanName, byte[] scan) {
        SupervisionEvaluation form = evaluations.form(ref.id()).orElseThrow(NotHere::new);
        form.requirePaperPossible(LocalDate.now(clock));
        List<PaperEntry> there = entries.of(form.getId());
        Caller clerk = caller.get();
        PaperEntry entry =
                there.stream().filter(each -> each.isOf(clerk)).findFirst().orElseGet(() -> begun(form, there, clerk));
        entry.read(reading, LocalDate.now(clock), clock.instant());
        if (scan != null) {
            attach(form, scanName, scan);
        }
        if (attachments.of(form.ref()).isEmpty()) {
            throw new Refusal("supervision.refusal.paper.scan", ARTICLE);
        }
    }

    private PaperEntry begun(SupervisionEvaluation form, List<PaperEntry> there, Caller clerk) {
        if (there.size() >= TWO) {
            throw new Refusal("supervision.refusal.paper.twoAlready", ARTICLE);
        }
        PaperEntry entry = new PaperEntry(form, clerk);
        entries.add(entry);
        return entry;
    }

    /** A scan takes the place of whatever lay beside the form: a draft of its author is not what was signed. */
    private void attach(SupervisionEvaluation form, String name, byte[] scan) {
        String type = MaterialPolicy.check(0, name, scan);
        attachments.of(form.ref()).forEach(attachments::remove);
        attachments.add(new EvaluationAttachment(form.getId(), name, type, scan, Digests.hex(Digests.sha256(scan))));
    }
}
