package org.qualityaward.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.shared.AuditTrail;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;

/** Ends a session: by the button in the header, or because nobody clicked for a while. */
@Named("signOut")
@RequestScoped
public class SignOutBean {

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** By his own click. */
    public void signOut() throws IOException, ServletException {
        end("identity.signOut", "/login.xhtml?left=self");
    }

    /** By the page's clock, a moment before the server's. */
    public void idle() throws IOException, ServletException {
        end("identity.idle", "/login.xhtml?left=idle");
    }

    /** A sign of life: asking for it keeps the session. */
    public void stay() {
        caller.get();
    }

    /** Milliseconds without a click after which the page warns. */
    public long getWarnAfterMillis() {
        return Math.max(1, secondsAllowed() - WARNING_SECONDS) * MILLIS;
    }

    public int getWarningSeconds() {
        return WARNING_SECONDS;
    }

    private static final int WARNING_SECONDS = 120;
    private static final long MILLIS = 1000;

    private static int secondsAllowed() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return request.getSession().getMaxInactiveInterval();
    }

    private void end(String act, String next) throws IOException, ServletException {
        Caller who = caller.get();
        if (who.isSignedIn()) {
            trail.record(who, act, Outcome.ALLOWED, null);
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        caller.forget();
        external.redirect(external.getRequestContextPath() + next);
        faces.responseComplete();
    }
}
