package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/**
 * Writes the bytes of a file that was opened: as they were filed, or, of a declared secret and for anybody but its owner,
 * under a watermark (Article 38). A secret that is no PDF, or none that can be read, goes out unmarked; its opening is on the
 * organisation's log all the same.
 */
@ApplicationScoped
public class HandingOutEvidence {

    private static final Logger LOG = Logger.getLogger(HandingOutEvidence.class.getName());

    @Inject
    EvidenceStore store;

    @Inject
    CurrentCaller caller;

    public void write(EvidenceFile file, OutputStream out) throws IOException {
        store.write(file.getSha256(), file.isSecret(), out);
    }

    public void write(SecretOpening opening, OutputStream out) throws IOException {
        EvidenceFile file = opening.getEvidence();
        if (caller.get().is(Role.APPLICANT) || file.getType() != FileType.PDF) {
            write(file, out);
            return;
        }
        ByteArrayOutputStream filed = new ByteArrayOutputStream();
        write(file, filed);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        try {
            Watermark.stamp(filed.toByteArray(), opening.words(), opening.plainWords(), marked);
            marked.writeTo(out);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, unreadable, () -> "Opening " + opening.getId() + " could not be marked");
            filed.writeTo(out);
        }
    }
}
