package org.qualityaward.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Receives an upload before anything looks at the request. Where the server cannot, because its disk is full, the upload
 * is larger than any may be or the connection broke, the page is told by the status alone: it says so beside the button
 * and stays as it is.
 */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class Receiving extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(Receiving.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReceived(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
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
