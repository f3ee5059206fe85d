package org.qualityaward.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualityaward.shared.Causes;
import org.qualityaward.shared.Collision;
import org.qualityaward.shared.GoesOn;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Texts;

/**
 * Turns what a use case throws into what a reader understands: a {@link Refusal} into a message on the page he is on,
 * with nothing lost; a lost update or a {@link Collision} likewise; {@link NotHere} into the page that helps with a wrong
 * address; an ended session into the page that says so; anything else into the error page, with a number that finds it in
 * the log.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

    /** Under which a request keeps that its page is opened for the second time. */
    private static final String COLLIDED = RefusalHandler.class.getName() + ".collided";

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queued =
                        getUnhandledExceptionQueuedEvents().iterator();
                queued.hasNext(); ) {
            Throwable thrown = queued.next().getContext().getException();
            if (answered(faces, thrown)) {
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean answered(FacesContext faces, Throwable thrown) {
        CDI.current().select(PageTransaction.class).get().afterRefusal();
        boolean rendering = isRendering(faces);
        Optional<Refusal> refusal = Causes.of(thrown, Refusal.class);
        if (refusal.isPresent() && refusal.get() instanceof GoesOn goesOn && !rendering) {
            return leadTo(faces, goesOn);
        }
        if (refusal.isPresent() && !rendering) {
            faces.addMessage(
                    null, Messages.of(refusal.get(), faces.getViewRoot().getLocale()));
            faces.validationFailed();
            return true;
        }
        if (Causes.of(thrown, OptimisticLockException.class).isPresent() && !rendering) {
            return stays(faces, "shared.refusal.changedMeanwhile");
        }
        if (Collision.in(thrown) && (Polling.leftUnanswered(faces) || comesAgain(faces))) {
            return true;
        }
        if (Causes.of(thrown, NotHere.class).isPresent()) {
            return show(faces, HttpServletResponse.SC_NOT_FOUND, "404", null);
        }
        if (Causes.of(thrown, ViewExpiredException.class).isPresent()) {
            return expired(faces);
        }
        String incident = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        LOG.log(Level.SEVERE, "Incident " + incident, thrown);
        return Polling.leftUnanswered(faces)
                || show(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "500", incident);
    }

    private static boolean isRendering(FacesContext faces) {
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    private static boolean stays(FacesContext faces, String why) {
        Messages.add(FacesMessage.SEVERITY_ERROR, why);
        faces.validationFailed();
        return true;
    }

    /**
     * After a collision: a page that was to be opened is opened once more, since it only asks; of a form that was sent the
     * sender is told, for he may want to see first what the other did. Where the form was carried out and only its answer
     * collided, the page is shown anew, as it stands now.
     */
    private static boolean comesAgain(FacesContext faces) {
        if (faces.isPostback() && !isRendering(faces)) {
            return stays(faces, "shared.refusal.collision");
        }
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest asked = (HttpServletRequest) external.getRequest();
        if (external.isResponseCommitted() || asked.getAttribute(COLLIDED) != null) {
            return false;
        }
        if (faces.isPostback()) {
            return anew(faces);
        }
        asked.setAttribute(COLLIDED, true);
        return forward(faces, HttpServletResponse.SC_OK, asked.getServletPath());
    }

    /**
     * Whoever is signed in is shown the page anew and told that the form did not arrive: it may be one that the server put
     * aside when the session ended and plays again after the signing in, to a page that is gone.
     */
    private static boolean expired(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        if (external.getUserPrincipal() == null || faces.getPartialViewContext().isAjaxRequest()) {
            return show(faces, HttpServletResponse.SC_OK, "expired", null);
        }
        Locale locale = CDI.current().select(Language.class).get().getLocale();
        external.getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.text(locale, "web.error.expired.again"), ""));
        return anew(faces);
    }

    private static boolean anew(FacesContext faces) {
        HttpServletRequest sent =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return redirect(faces, CameFrom.page(sent));
    }

    private static boolean leadTo(FacesContext faces, GoesOn goesOn) {
        Messages.done(goesOn.key(), goesOn.facts().toArray());
        return redirect(faces, faces.getExternalContext().getRequestContextPath() + goesOn.page());
    }

    private static boolean redirect(FacesContext faces, String address) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (isRendering(faces) && faces.getPartialViewContext().isAjaxRequest()) {
                external.responseReset();
                PartialAnswer.leadTo((HttpServletResponse) external.getResponse(), address);
            } else {
                external.redirect(address);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
        return true;
    }

    /** Shows an error page, in full or as the new body of an Ajax answer; false where the answer is on its way. */
    static boolean show(FacesContext faces, int status, String page, String incident) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (external.isResponseCommitted()) {
            return false;
        }
        if (faces.getPartialViewContext().isAjaxRequest()) {
            String number = incident == null ? "" : "&incident=" + incident;
            return redirect(faces, external.getRequestContextPath() + "/error.xhtml?what=" + page + number);
        }
        request.setAttribute("incident", incident);
        return forward(faces, status, "/WEB-INF/errorpages/" + page + ".xhtml");
    }

    private static boolean forward(FacesContext faces, int status, String page) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        external.responseReset();
        external.setResponseStatus(status);
        try {
            request.getRequestDispatcher(page).forward(request, (HttpServletResponse) external.getResponse());
        } catch (IOException | ServletException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
        return true;
    }
}
