package org.qualityaward.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.web.PartialAnswer;

/**
 * Shows somebody out whose session was ended by others: his password was reset, a role was taken from him, or his account
 * was closed. The sign-in page tells him so.
 */
@WebFilter("/*")
public class EndedSession extends HttpFilter {

    private static final String LOGIN = "/login.xhtml?left=ended";

    @Inject
    transient CurrentCaller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean ended = request.getUserPrincipal() != null
                && !request.getServletPath().startsWith("/jakarta.faces.resource")
                && !caller.get().isSignedIn();
        if (!ended) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        caller.forget();
        String login = request.getContextPath() + LOGIN;
        if (PartialAnswer.isAskedFor(request)) {
            PartialAnswer.leadTo(response, login);
        } else {
            response.sendRedirect(login);
        }
    }
}
