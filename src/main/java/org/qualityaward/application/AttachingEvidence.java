package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;

/** Adds a file to the evidence of an application that is being written or supplemented (Article 18). */
@ApplicationScoped
@Transactional
public class AttachingEvidence {

    /** Files of one application at most; a hundred scans say no more than one document. */
    private static final int MOST = 100;

    private static final int LONGEST_NAME = 200;

    @Inject
    Applications applications;

    @Inject
    Evidence evidence;

    @Inject
    EvidenceStore store;

    @Inject
    Event<UnusedBytes> unused;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param name file name as the browser told it; folders are cut off
     * @param secret whether the organisation declares that it holds a secret (Article 38)
     * @throws Refusal {@code application.refusal.upload.*} with the file's name; nothing of it is left behind
     */
    @Act(value = "application.attach", by = Role.APPLICANT, article = 18)
    public EvidenceFile attach(
            ApplicationRef which, EvidenceKind kind, String name, InputStream content, boolean secret) {
        Application application = applications.get(which.id());
        requireOpen(application);
        if (evidence.of(application).size() >= MOST) {
            throw new Refusal("application.refusal.upload.many", 18, MOST);
        }
        String plain = plain(name);
        EvidenceStore.Kept kept = store.keep(content, plain, Setting.UPLOAD_MAX_MEGABYTES.number(), secret);
        unused.fire(new UnusedBytes(kept.sha256(), secret));
        EvidenceFile file = new EvidenceFile(
                application,
                kind,
                plain,
                kept,
                secret,
                clock.instant(),
                caller.get().name());
        evidence.add(file);
        return file;
    }

    static void requireOpen(Application application) {
        if (!application.openSections().contains(Section.EVIDENCE)) {
            throw new Refusal("application.refusal.closed", 18, Section.EVIDENCE);
        }
    }

    private static String plain(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
