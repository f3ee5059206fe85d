package org.qualityaward.shared.web;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletResponse;

/**
 * An address whose number is missing, or is none, is answered like the address of a thing that does not exist: with the
 * page that helps, before anything of the page itself is shown.
 */
public class WholeAddress implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() || faces.getResponseComplete() || isWhole(faces)) {
            return;
        }
        RefusalHandler.show(faces, HttpServletResponse.SC_NOT_FOUND, "404", null);
    }

    private static boolean isWhole(FacesContext faces) {
        return faces.getViewRoot() == null
                || ViewMetadata.getViewParameters(faces.getViewRoot()).stream().allMatch(UIViewParameter::isValid);
    }
}
