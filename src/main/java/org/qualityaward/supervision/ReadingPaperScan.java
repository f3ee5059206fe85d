package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** A clerk who has entered a form on paper opens its scan, until what it says is settled; that he did is on record. */
@ApplicationScoped
@Transactional
public class ReadingPaperScan {

    @Inject
    PaperEntries entries;

    @Inject
    CurrentCaller caller;

    @Act(value = "supervision.paper.scan", by = Role.OFFICE, article = 35, repeatable = true)
    public PaperScan read(PaperRef ref) {
        entries.of(ref.id()).stream()
                .filter(entry -> entry.isOf(caller.get()) && !entry.isSettled())
                .findFirst()
                .orElseThrow(NotHere::new);
        return entries.scan(ref.id()).orElseThrow(NotHere::new);
    }
}
