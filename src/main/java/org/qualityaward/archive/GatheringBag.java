package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    Wholes wholes;

    @Inject
    SignedDocuments documents;

    EvidenceBag of(SignedDocument document) {
        return bag(document.getFileName(), document.getTitle(), List.of(document.getSeq()));
    }

    /**
     * @throws NotHere if there is no such whole
     * @throws Refusal {@code archive.refusal.nothingToExport} if the caller may read nothing of it
     */
    EvidenceBag of(Holding whole) {
        Holdings.Label label = wholes.labelOf(whole).orElseThrow(NotHere::new);
        List<Long> seqs = reading.placesOf(wholes.subjectsOf(whole));
        if (seqs.isEmpty()) {
            throw new Refusal("archive.refusal.nothingToExport");
        }
        String day = clock.instant().atZone(AwardClock.CHINA).toLocalDate().toString();
        return bag(Texts.chinese("archive.bag.name", whole.kind(), label.mark(), day), label.title(), seqs);
    }

    /** The checkpoint tells no more of today than that these entries are there, and those that tell of their end. */
    private EvidenceBag bag(String name, String title, List<Long> seqs) {
        long size = Math.max(log.sizeShownFor(seqs.get(seqs.size() - 1)), documents.lastEnd(seqs) + 1);
        return new EvidenceBag(name, title, seqs, size, clock.instant());
    }
}
