package org.qualityaward.review.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Locale;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.EvidenceStore;
import org.qualityaward.application.UnusedBytes;
import org.qualityaward.review.Review;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;

/**
 * Everybody of the team adds photos to what was found; whoever took one may take it away until the visit ends. A photo of the
 * premises may show what nobody outside may know, so each lies sealed as a declared secret does (Article 38).
 */
@ApplicationScoped
@Transactional
public class TakingPhoto {

    /** Photos of one point at most. */
    private static final int MOST = 20;

    @Inject
    Visits visits;

    @Inject
    VisitingTeam team;

    @Inject
    EvidenceStore store;

    @Inject
    Event<UnusedBytes> unused;

    @Inject
    Clock clock;

    /**
     * @param name file name as the browser told it, for messages
     * @param photo JPEG or PNG; told by its bytes, not its name
     * @throws Refusal outside the visit, when it is no such picture or too large, or the point has too many
     */
    @Act(value = "review.takePhoto", by = Role.REVIEWER, article = 38, repeatable = true)
    public VisitPhoto take(ApplicationRef ref, Long pointId, String name, byte[] photo) {
        Review review = team.recording(ref);
        VisitPoint point = visits.point(pointId)
                .filter(each -> each.getReview().equals(review))
                .orElseThrow(NotHere::new);
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)")) {
            throw new Refusal("review.refusal.photo", 0, name);
        }
        long beside = visits.photos(review).stream()
                .filter(each -> each.getPoint().equals(point))
                .count();
        if (beside >= MOST) {
            throw new Refusal("review.refusal.photos", 0, MOST);
        }
        byte[] small = SmallPicture.of(photo, name);
        VisitPhoto taken =
                new VisitPhoto(point, kept(photo, name), kept(small, "small.jpg"), team.me(), clock.instant());
        visits.add(taken);
        return taken;
    }

    /** Bytes whose row does not come to be, because something fails afterwards, are swept away. */
    private EvidenceStore.Kept kept(byte[] bytes, String name) {
        EvidenceStore.Kept kept =
                store.keep(new ByteArrayInputStream(bytes), name, Setting.PHOTO_MAX_MEGABYTES.number(), true);
        unused.fire(new UnusedBytes(kept.sha256(), true));
        return kept;
    }

    /** @throws Refusal outside the visit, or when somebody else took it */
    @Act(value = "review.removePhoto", by = Role.REVIEWER, article = 38)
    public void remove(ApplicationRef ref, Long photoId) {
        Review review = team.recording(ref);
        VisitPhoto photo = visits.photo(photoId)
                .filter(each -> each.getPoint().getReview().equals(review))
                .orElseThrow(NotHere::new);
        if (!photo.getTakenBy().equals(team.me())) {
            throw new Refusal(
                    "review.refusal.photoOfOther", 0, photo.getTakenBy().getName());
        }
        visits.remove(photo);
        unused.fire(new UnusedBytes(photo.getSha256(), true));
        unused.fire(new UnusedBytes(photo.getSmallSha256(), true));
    }
}
