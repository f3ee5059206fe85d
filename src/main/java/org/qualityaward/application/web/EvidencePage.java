package org.qualityaward.application.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.AttachingEvidence;
import org.qualityaward.application.DeclaringSecret;
import org.qualityaward.application.Evidence;
import org.qualityaward.application.EvidenceFile;
import org.qualityaward.application.EvidenceKind;
import org.qualityaward.application.RemovingEvidence;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.web.Uploads;

/** The evidence of the form: one row a file, or one for each kind that is missing. */
@Named("applicationEvidence")
@ViewScoped
public class EvidencePage implements Serializable {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    ApplicationFormPage form;

    @Inject
    Evidence evidence;

    @Inject
    AttachingEvidence attaching;

    @Inject
    RemovingEvidence removing;

    @Inject
    DeclaringSecret declaring;

    private List<Row> rows = List.of();
    private EvidenceKind kind = EvidenceKind.LICENCE;
    private EvidenceKind explaining;

    /** A file of a kind, or none. */
    public record Row(EvidenceKind kind, EvidenceFile file) implements Serializable {

        public EvidenceKind getKind() {
            return kind;
        }

        public EvidenceFile getFile() {
            return file;
        }
    }

    /** Once per view, after the form, and again when a file came or went. */
    public void load() {
        if (form.getApplication() == null) {
            return;
        }
        List<EvidenceFile> files = evidence.of(form.getApplication());
        List<Row> all = new ArrayList<>();
        for (EvidenceKind each : EvidenceKind.values()) {
            List<EvidenceFile> ofKind =
                    files.stream().filter(file -> file.getKind() == each).toList();
            ofKind.forEach(file -> all.add(new Row(each, file)));
            if (ofKind.isEmpty()) {
                all.add(new Row(each, null));
            }
        }
        rows = all;
    }

    public void upload(FileUploadEvent event) {
        Uploads.take(event, file -> {
            try (InputStream content = file.getInputStream()) {
                attaching.attach(ref(), kind, file.getFileName(), content, false);
            }
        });
        again();
    }

    public void remove(EvidenceFile file) {
        removing.remove(ref(), file.ref());
        again();
    }

    public void toggleSecret(EvidenceFile file) {
        declaring.declare(ref(), file.ref(), !file.isSecret());
        again();
    }

    /** Chooses the kind for the next file, from a row. */
    public void choose(EvidenceKind chosen) {
        kind = chosen;
    }

    public void explain(EvidenceKind chosen) {
        explaining = chosen;
    }

    /** Keeps the reasons for what is missing. */
    public void explained() {
        form.save();
        explaining = null;
    }

    private void again() {
        load();
        form.refresh();
    }

    private ApplicationRef ref() {
        return form.getApplication().ref();
    }

    public List<Row> getRows() {
        return rows;
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public EvidenceKind getExplaining() {
        return explaining;
    }

    public int getMostMegabytes() {
        return Setting.UPLOAD_MAX_MEGABYTES.number();
    }

    public long getMostBytes() {
        return Setting.UPLOAD_MAX_MEGABYTES.number() * MEGABYTE;
    }
}
