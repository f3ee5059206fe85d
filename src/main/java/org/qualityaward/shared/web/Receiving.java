package org.qualityaward.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualityaward.shared.Sending;

/**
 * Receives an upload before anything looks at the request. Where the server cannot, because its disk is full, the upload
 * is larger than any may be or the connection broke, the page is told by the status alone: it says so beside the button
 * and stays as it is.
 *
 * <p>What one session sends is then worked on one form after the other, so that a second click finds what the first one
 * did; see {@link SentForms}.
 */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class Receiving extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(Receiving.class.getName());

    @Inject
    transient SentForms sent;

    @Inject
    transient Sending sending;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isReceived(request)) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if ("POST".equals(request.getMethod()) && request.getSession(false) != null) {
            inTurn(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Lock turn = sent.turn();
        turn.lock();
        try {
            chain.doFilter(request, response);
            Object form = request.getAttribute(RepeatedForm.FORM);
            Set<String> deeds = sending.carriedOut();
            if (form != null && !deeds.isEmpty() && request.getSession(false) != null) {
                sent.carriedOut(form.toString(), deeds, (String) request.getAttribute(Leading.TO));
            }
        } finally {
            turn.unlock();
        }
    }

    private static boolean isReceived(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return true;
        }
        try {
            request.getParts();
            return true;
        } catch (IOException | ServletException | RuntimeException e) {
            LOG.log(Level.SEVERE, "An upload of " + request.getContentLengthLong() + " bytes could not be received", e);
            return false;
        }
    }
}
