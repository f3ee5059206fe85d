package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;

/**
 * Lets somebody who may open a file of evidence read it page by page, with his name across (Article 38). Leafing through a
 * secret is one opening in the organisation's log for half an hour, not one for every page; whether he may read at all is
 * asked anew for every page.
 */
@ApplicationScoped
@Transactional
public class LeafingThroughEvidence {

    private static final Duration SITTING = Duration.ofMinutes(30);

    @Inject
    OpeningEvidence opening;

    @Inject
    Evidence evidence;

    @Inject
    EvidencePages pages;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Who reads what, as it is written across the page.
     *
     * @param plain the same without letters that a font could lack
     */
    public record Leaf(EvidenceFile file, String words, String plain) {}

    /**
     * Opens a file for reading; of a secret, who reads it is on record from here on.
     *
     * @throws Refusal {@code application.refusal.noCommitment} to one who has not signed his commitment for the cycle
     * @throws NotHere when there is no such file for the caller
     */
    public Leaf open(Long fileId) {
        EvidenceFile file = evidence.find(fileId).orElseThrow(NotHere::new);
        ApplicationRef ref = file.getApplication().ref();
        Caller who = caller.get();
        Instant now = clock.instant();
        if (!file.isSecret()) {
            opening.open(ref, file.ref());
            return new Leaf(
                    file, SecretOpening.words(who.name(), now, who.personId()), "No. " + who.personId() + " / " + now);
        }
        Optional<SecretOpening> sitting = opening.goOn(ref, file.ref(), now.minus(SITTING));
        SecretOpening opened = sitting.orElseGet(() -> opening.openSecret(ref, file.ref()));
        return new Leaf(file, opened.words(), opened.plainWords());
    }

    /**
     * Draws a page of a file that was opened.
     *
     * @throws NotHere when it has no such page
     */
    public void draw(Leaf leaf, int page, OutputStream out) throws IOException {
        if (page < 1 || page > pages.count(leaf.file())) {
            throw new NotHere();
        }
        pages.draw(leaf.file(), page, leaf.words(), leaf.plain(), out);
    }
}
