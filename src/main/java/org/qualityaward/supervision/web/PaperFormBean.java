package org.qualityaward.supervision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.primefaces.event.FileUploadEvent;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.shared.web.Uploads;
import org.qualityaward.supervision.EnteringPaperForm;
import org.qualityaward.supervision.FilingPaperForm;
import org.qualityaward.supervision.PaperReading;
import org.qualityaward.supervision.PaperRef;

/** A form on paper, as one clerk enters it, and the differences once two have. */
@Named("paperForm")
@ViewScoped
public class PaperFormBean implements Serializable {

    @Inject
    EnteringPaperForm entering;

    @Inject
    FilingPaperForm filing;

    private Long id;
    private EnteringPaperForm.Seen seen;
    private FormInput input;
    private String signer;
    private LocalDate signedOn;
    private String scanName;
    private byte[] scan;
    private final Map<String, Boolean> secondHolds = new HashMap<>();

    /** Never with what the author may have drafted here himself. */
    public void load() {
        seen = entering.see(new PaperRef(id));
        input = new FormInput(seen.form().getTemplate(), code -> Optional.empty());
    }

    public void upload(FileUploadEvent event) {
        Uploads.take(event, file -> {
            scanName = file.getFileName();
            scan = file.getContent();
        });
    }

    public String enter() {
        entering.enter(
                new PaperRef(id),
                new PaperReading(signer, signedOn, input.answers(), input.getRemarks()),
                scanName,
                scan);
        Messages.done("supervision.paperForm.entered");
        return "/office/paper-form.xhtml?faces-redirect=true&id=" + id;
    }

    public String again() {
        entering.again(new PaperRef(id));
        Messages.done("supervision.paperForm.begun");
        return "/office/paper-form.xhtml?faces-redirect=true&id=" + id;
    }

    public String file() {
        filing.file(new PaperRef(id), secondHolds);
        Messages.done("supervision.paperForm.filed");
        return "/office/paper-forms.xhtml?faces-redirect=true";
    }

    public EnteringPaperForm.Seen getSeen() {
        return seen;
    }

    public FormInput getInput() {
        return input;
    }

    public Map<String, Boolean> getSecondHolds() {
        return secondHolds;
    }

    public String getScanName() {
        return scanName;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
