package org.qualityaward.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.qualityaward.shared.Sending;

/**
 * Knows again the form that was carried out last. Where its answer led to another page, the browser is led there again
 * and told that nothing was done twice; where it stayed on the page, the gate refuses to do it again.
 *
 * <p>An upload is never a repetition: its fields are the same for every file.
 */
public class RepeatedForm implements PhaseListener {

    /** Under which a request keeps by what its form is known. */
    static final String FORM = RepeatedForm.class.getName() + ".form";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext request = faces.getExternalContext();
        if (!faces.isPostback()
                || faces.getResponseComplete()
                || carriesFile((HttpServletRequest) request.getRequest())) {
            return;
        }
        String form = SentForms.known(request);
        request.getRequestMap().put(FORM, form);
        SentForms sent = CDI.current().select(SentForms.class).get();
        if (sent.repeats(form)) {
            CDI.current().select(Sending.class).get().repeats(sent.acts());
            follow(faces, sent.ledTo());
        }
    }

    private static boolean carriesFile(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return false;
        }
        try {
            return request.getParts().stream()
                    .map(Part::getSubmittedFileName)
                    .anyMatch(name -> name != null && !name.isBlank());
        } catch (IOException | ServletException e) {
            throw new FacesException(e);
        }
    }

    private static void follow(FacesContext faces, String address) {
        if (address == null) {
            return;
        }
        try {
            faces.getExternalContext().getFlash().setKeepMessages(true);
            Messages.add(FacesMessage.SEVERITY_WARN, "shared.refusal.repeated");
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
