package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * The organisation declares that a file holds a trade or technical secret (Article 38), at any time; or, while it may still
 * change its evidence, that it holds none. A secret is sealed at once.
 */
@ApplicationScoped
@Transactional
public class DeclaringSecret {

    @Inject
    Evidence evidence;

    @Inject
    EvidenceStore store;

    @Inject
    Event<UnusedBytes> unused;

    @Act(value = "application.declareSecret", by = Role.APPLICANT, article = 38)
    public void declare(ApplicationRef which, EvidenceFile.Ref file, boolean secret) {
        EvidenceFile found = evidence.find(file.id())
                .filter(e -> e.getApplication().getId().equals(which.id()))
                .orElseThrow(NotHere::new);
        if (found.isSecret() == secret) {
            return;
        }
        if (!secret) {
            AttachingEvidence.requireOpen(found.getApplication());
        }
        store.convert(found.getSha256(), found.getName(), secret);
        found.declareSecret(secret);
        unused.fire(new UnusedBytes(found.getSha256(), !secret));
        unused.fire(new UnusedBytes(found.getSha256(), secret));
    }
}
