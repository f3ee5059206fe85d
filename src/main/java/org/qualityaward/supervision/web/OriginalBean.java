package org.qualityaward.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qualityaward.supervision.EvaluationAttachments;
import org.qualityaward.supervision.EvaluationRef;
import org.qualityaward.supervision.ReadingOriginal;
import org.qualityaward.supervision.SupervisionEvaluation;

/** An original, opened by the discipline supervisor after unsealing; each opening is on record. */
@Named("original")
@RequestScoped
public class OriginalBean {

    @Inject
    ReadingOriginal reading;

    @Inject
    EvaluationAttachments attachments;

    private Long id;
    private SupervisionEvaluation form;
    private FormInput input;
    private List<EvaluationAttachments.Listed> files;

    public void load() {
        form = reading.read(new EvaluationRef(id));
        input = new FormInput(form);
        files = attachments.listed(form.ref());
    }

    public SupervisionEvaluation getForm() {
        return form;
    }

    public FormInput getInput() {
        return input;
    }

    public List<EvaluationAttachments.Listed> getFiles() {
        return files;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
