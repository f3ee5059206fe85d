package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Texts;

/** Finds what belongs into a bag: of a case or a cycle all that its rooms name, less whatever the caller may not read. */
@ApplicationScoped
@Transactional
public class GatheringBag {

    @Inject
    Clock clock;

    @Inject
    ReadingDocuments reading;

    @Inject
    TransparencyLog log;

    @Inject
    @Any
    Instance<Holdings> rooms;

    EvidenceBag of(SignedDocument document) {
        return bag(document.getFileName(), document.getTitle(), List.of(document.getSeq()));
    }

    /**
     * @throws NotHere if there is no such whole
     * @throws Refusal {@code archive.refusal.nothingToExport} if the caller may read nothing of it
     */
    EvidenceBag of(Holding whole) {
        Holdings.Label label = rooms.stream()
                .flatMap(room -> room.labelOf(whole).stream())
                .findFirst()
                .orElseThrow(NotHere::new);
        List<Long> seqs = reading.placesOf(subjects(whole));
        if (seqs.isEmpty()) {
            throw new Refusal("archive.refusal.nothingToExport");
        }
        String day = clock.instant().atZone(AwardClock.CHINA).toLocalDate().toString();
        return bag(Texts.chinese("archive.bag.name", whole.kind(), label.mark(), day), label.title(), seqs);
    }

    private List<Paper.About> subjects(Holding whole) {
        List<Paper.About> subjects = new ArrayList<>();
        subjects.add(new Paper.About(whole.kind(), whole.id()));
        rooms.forEach(room -> subjects.addAll(room.belongingTo(whole)));
        return subjects;
    }

    /** The checkpoint tells no more of today than that these entries are there. */
    private EvidenceBag bag(String name, String title, List<Long> seqs) {
        long size = log.sizeShownFor(seqs.get(seqs.size() - 1));
        return new EvidenceBag(name, title, seqs, size, clock.instant());
    }
}
