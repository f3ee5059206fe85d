package org.qualityaward.review.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.EvidenceStore;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** Shows a photo to whoever works on the file or watches over it; that a whole one was opened is on the trail. */
@ApplicationScoped
@Transactional
public class OpeningPhoto {

    @Inject
    Visits visits;

    @Inject
    EvidenceStore store;

    @Act(
            value = "review.openPhoto",
            by = {Role.REVIEWER, Role.INSTITUTION, Role.OFFICE, Role.OFFICE_LEAD, Role.DISCIPLINE},
            article = 38,
            repeatable = true)
    public VisitPhoto open(ApplicationRef ref, Long photoId) {
        return find(ref, photoId);
    }

    /** The small picture, as pages show it. */
    @Act(
            value = "review.seePhoto",
            by = {Role.REVIEWER, Role.INSTITUTION, Role.OFFICE, Role.OFFICE_LEAD, Role.DISCIPLINE},
            article = 38,
            readOnly = true)
    public VisitPhoto see(ApplicationRef ref, Long photoId) {
        return find(ref, photoId);
    }

    private VisitPhoto find(ApplicationRef ref, Long photoId) {
        return visits.photo(photoId)
                .filter(photo ->
                        photo.getPoint().getReview().getApplication().getId().equals(ref.id()))
                .orElseThrow(NotHere::new);
    }

    /** Writes the plain bytes of a photo that was opened, or of its small picture. */
    public void write(VisitPhoto opened, boolean small, OutputStream out) throws IOException {
        store.write(small ? opened.getSmallSha256() : opened.getSha256(), true, out);
    }
}
