package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** Takes a file out of the evidence. One that was filed before is kept, since a signed commitment covers it; it only counts no more. */
@ApplicationScoped
@Transactional
public class RemovingEvidence {

    @Inject
    Evidence evidence;

    @Inject
    Event<UnusedBytes> unused;

    @Inject
    Clock clock;

    @Act(value = "application.detach", by = Role.APPLICANT, article = 18)
    public void remove(ApplicationRef which, EvidenceFile.Ref file) {
        EvidenceFile found = evidence.find(file.id())
                .filter(e -> e.getApplication().getId().equals(which.id()))
                .orElseThrow(NotHere::new);
        AttachingEvidence.requireOpen(found.getApplication());
        if (found.isFiled()) {
            found.remove(clock.instant());
        } else {
            evidence.delete(found);
            unused.fire(new UnusedBytes(found.getSha256(), found.isSecret()));
        }
    }
}
