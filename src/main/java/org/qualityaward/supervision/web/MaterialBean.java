package org.qualityaward.supervision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import org.qualityaward.shared.web.Uploads;
import org.qualityaward.supervision.AddingMaterial;
import org.qualityaward.supervision.EvaluationAttachments;
import org.qualityaward.supervision.EvaluationRef;
import org.qualityaward.supervision.RemovingMaterial;

/** The material beside the facts of the form that the page shows. */
@Named("material")
@ViewScoped
public class MaterialBean implements Serializable {

    @Inject
    EvaluationBean evaluation;

    @Inject
    AddingMaterial adding;

    @Inject
    RemovingMaterial removing;

    @Inject
    EvaluationAttachments attachments;

    private transient List<EvaluationAttachments.Listed> files;

    public void add(FileUploadEvent event) {
        Uploads.take(event, file -> adding.add(ref(), file.getFileName(), file.getContent()));
        files = null;
    }

    public void remove(Long id) {
        removing.remove(ref(), id);
        files = null;
    }

    /** Read once a request, after the form itself has passed the gate. */
    public List<EvaluationAttachments.Listed> getFiles() {
        if (files == null) {
            files = attachments.listed(ref());
        }
        return files;
    }

    private EvaluationRef ref() {
        return evaluation.getForm().ref();
    }
}
