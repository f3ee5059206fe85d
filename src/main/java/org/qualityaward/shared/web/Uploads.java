package org.qualityaward.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;
import org.qualityaward.shared.Refusal;

/**
 * Hands an uploaded file to whoever takes it. What refuses the file is said below the button that chose it (the script of
 * the page shows what arrives as {@code refused}), so that the refusals of several files stand beside each other and
 * nothing else on the form is touched. The exception goes no further: Faces would offer the same event again in every
 * later phase.
 */
public final class Uploads {

    private static final Logger LOG = Logger.getLogger(Uploads.class.getName());
    private static final String REFUSED = "refused";

    /** Takes a file, or refuses it. */
    @FunctionalInterface
    public interface Taker {

        void take(UploadedFile file) throws IOException;
    }

    private Uploads() {}

    /** @return whether the file was taken; whatever the server held of it for the upload is gone afterwards */
    public static boolean take(FileUploadEvent event, Taker taker) {
        UploadedFile file = event.getFile();
        try {
            taker.take(file);
            return true;
        } catch (Refusal refusal) {
            say(refusal);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "An upload of " + file.getSize() + " bytes could not be read", e);
            say(new Refusal("shared.refusal.upload.lost", 0, file.getFileName()));
        } finally {
            discard(file);
        }
        return false;
    }

    private static void say(Refusal refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = Messages.of(refusal, faces.getViewRoot().getLocale()).getSummary();
        PrimeFaces.current().ajax().addCallbackParam(REFUSED, sentence);
    }

    private static void discard(UploadedFile file) {
        try {
            file.delete();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The server's copy of an upload was left behind", e);
        }
    }
}
