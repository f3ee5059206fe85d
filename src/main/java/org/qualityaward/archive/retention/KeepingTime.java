package org.qualityaward.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Holdings;
import org.qualityaward.archive.ReadingDocuments;
import org.qualityaward.archive.Retention;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.Wholes;
import org.qualityaward.shared.AwardClock;

/**
 * How long each cycle's papers are kept, and which of them are due for destruction; of what the caller may read. A paper that
 * belongs to several cycles is kept as long as the last of them wants it, one of a cycle under way is never due, and one that
 * belongs to none counts from the year in which it was filed.
 */
@ApplicationScoped
@Transactional
public class KeepingTime {

    /** Papers on one list: more would make a list that nobody reads. */
    static final int MOST = 500;

    private static final LocalDate NEVER = LocalDate.of(99_999, 1, 1);

    @Inject
    Clock clock;

    @Inject
    Wholes wholes;

    @Inject
    ReadingDocuments reading;

    /**
     * The papers of one cycle in one class.
     *
     * @param title of the cycle, in Chinese
     * @param endedOn null while it is under way
     * @param keptUntil last day of keeping; null while the cycle is under way, and for what is kept for good
     */
    public record Line(
            String title, LocalDate endedOn, Retention retention, long count, LocalDate keptUntil, boolean over) {

        public String getTitle() {
            return title;
        }

        public LocalDate getEndedOn() {
            return endedOn;
        }

        public Retention getRetention() {
            return retention;
        }

        public long getCount() {
            return count;
        }

        public LocalDate getKeptUntil() {
            return keptUntil;
        }

        public boolean isOver() {
            return over;
        }
    }

    /** A paper whose time is over, and the last day on which it had to be kept. */
    public record Due(SignedDocument document, LocalDate keptUntil) {

        public SignedDocument getDocument() {
            return document;
        }

        public LocalDate getKeptUntil() {
            return keptUntil;
        }
    }

    /** Cycle by cycle, class by class. */
    public List<Line> overview() {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines = new ArrayList<>();
        for (Holdings.Cycle cycle : wholes.cycles()) {
            String title =
                    wholes.labelOf(cycle.whole()).map(Holdings.Label::title).orElse("");
            Map<Retention, Long> counts = new EnumMap<>(Retention.class);
            reading.countByType(wholes.subjectsOf(cycle.whole()))
                    .forEach((type, count) -> counts.merge(type.retention(), count, Long::sum));
            counts.forEach((retention, count) -> {
                LocalDate end = cycle.endedOn();
                LocalDate until = end == null ? null : retention.keptUntil(end).orElse(null);
                lines.add(new Line(title, end, retention, count, until, end != null && retention.isOver(end, today)));
            });
        }
        return lines;
    }

    /** What is due today, in the order of the log; some hundred at most, the oldest first. */
    public List<Due> due() {
        LocalDate today = LocalDate.now(clock);
        List<SignedDocument> old = Stream.of(Retention.values())
                .filter(each -> each != Retention.PERMANENT)
                .flatMap(each -> filedBefore(today.getYear() - each.years(), each))
                .sorted(Comparator.comparingLong(SignedDocument::getSeq))
                .toList();
        if (old.isEmpty()) {
            return List.of();
        }
        Map<Long, LocalDate> ends = ends();
        List<Due> due = new ArrayList<>();
        for (SignedDocument document : old) {
            LocalDate end =
                    ends.getOrDefault(document.getSeq(), LocalDate.ofInstant(document.getFiledAt(), AwardClock.CHINA));
            Retention retention = document.getType().retention();
            if (retention.isOver(end, today) && due.size() < MOST) {
                due.add(new Due(document, retention.keptUntil(end).orElseThrow()));
            }
        }
        return due;
    }

    /** Class by class, so that the many papers of one do not hide those of another. */
    private Stream<SignedDocument> filedBefore(int year, Retention retention) {
        Set<DocumentType> types = Arrays.stream(DocumentType.values())
                .filter(type -> type.retention() == retention)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentType.class)));
        return reading
                .filedBefore(
                        LocalDate.of(year, 1, 1).atStartOfDay(AwardClock.CHINA).toInstant(), types, 10 * MOST)
                .stream();
    }

    /** The end of the last cycle that each place in the log belongs to; in the far future while that is under way. */
    private Map<Long, LocalDate> ends() {
        Map<Long, LocalDate> ends = new HashMap<>();
        for (Holdings.Cycle cycle : wholes.cycles()) {
            LocalDate end = cycle.endedOn() == null ? NEVER : cycle.endedOn();
            reading.placesOf(wholes.subjectsOf(cycle.whole()))
                    .forEach(place -> ends.merge(place, end, (one, other) -> one.isAfter(other) ? one : other));
        }
        return ends;
    }
}
