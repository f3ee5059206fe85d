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
 * marked with who opened it (Article 38): a PDF and a picture all over, a workbook on a sheet of its own and on what is printed
 * of it. One that cannot be read goes out as it is; its opening is on the organisation's log all the same.
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
        if (caller.get().is(Role.APPLICANT)) {
            write(file, out);
            return;
        }
        ByteArrayOutputStream filed = new ByteArrayOutputStream();
        write(file, filed);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        try {
            mark(file.getType(), filed.toByteArray(), opening, marked);
            marked.writeTo(out);
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, unreadable, () -> "Opening " + opening.getId() + " could not be marked");
            filed.writeTo(out);
        }
    }

    private static void mark(FileType type, byte[] filed, SecretOpening opening, OutputStream out) throws IOException {
        switch (type) {
            case PDF -> Watermark.stamp(filed, opening.words(), opening.plainWords(), out);
            case JPG, PNG -> PictureMark.stamp(filed, opening.words(), opening.plainWords(), out);
            case XLSX -> SheetMark.stamp(filed, opening.words(), out);
        }
    }
}
