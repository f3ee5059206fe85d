package org.qualityaward.application.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.qualityaward.application.Evidence;
import org.qualityaward.application.EvidenceFile;
import org.qualityaward.application.Filing;
import org.qualityaward.application.SubmittingApplication;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.web.Messages;

/** The last section: what the commitment covers, its hash, and the signature that files everything. */
@Named("applicationSubmission")
@ViewScoped
public class SubmissionPage implements Serializable {

    @Inject
    ApplicationFormPage form;

    @Inject
    Evidence evidence;

    @Inject
    SubmittingApplication submitting;

    @Inject
    CurrentCaller caller;

    private String pin;
    private boolean read;
    private String sha256;
    private int files;
    private long bytes;

    /** Reckons the hash of what would be filed now, before it is shown. */
    public void look() {
        if (form.getApplication() == null) {
            return;
        }
        List<EvidenceFile> all = evidence.of(form.getApplication());
        files = all.size();
        bytes = all.stream().mapToLong(EvidenceFile::getSize).sum();
        sha256 = Filing.hashOf(form.content(), all);
    }

    void lookAgain(@Observes(notifyObserver = Reception.IF_EXISTS) FilingChanged changed) {
        look();
    }

    /** Saves the form; who had read it before it changed has to look at it again, and finds the tick gone. */
    public void save() {
        String seen = sha256;
        form.save();
        if (read && !sha256.equals(seen)) {
            read = false;
            PrimeFaces.current().ajax().update("content:read");
        }
        PrimeFaces.current().ajax().addCallbackParam("kept", true);
    }

    /** Somebody says that he read it, or no longer: what he changed just before is saved with it, and counts as read. */
    public void tick() {
        form.save();
        look();
        PrimeFaces.current().ajax().addCallbackParam("kept", true);
    }

    public String submit() {
        Filing filing = submitting.submit(form.getApplication().ref(), sha256, SigningPin.of(pin));
        Messages.done("application.form.submitted", filing.getCommitmentNumber());
        return "/applicant/progress.xhtml?faces-redirect=true";
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    /** Whether the reader said that he checked everything. */
    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }

    public String getSha256() {
        return sha256;
    }

    /** In groups of eight, to be compared by eye. */
    public String getGroupedSha256() {
        return sha256 == null ? "" : Digests.inGroups(sha256);
    }

    public int getFiles() {
        return files;
    }

    public long getBytes() {
        return bytes;
    }

    public String getSigner() {
        return caller.get().name();
    }
}
