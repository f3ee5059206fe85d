package org.qualityaward.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Lets somebody who signed in with a one-time password go nowhere but to the page on which he chooses his own, and out.
 * The mark is set in his session when he signs in and taken away when he has changed it.
 */
@WebFilter("/*")
public class MustChangePassword extends HttpFilter {

    static final String MARK = "mustChangePassword";

    private static final String PAGE = "/account/password.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        boolean marked = session != null && session.getAttribute(MARK) != null;
        if (marked
                && !isOpen(request.getRequestURI()
                        .substring(request.getContextPath().length()))) {
            response.sendRedirect(request.getContextPath() + PAGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isOpen(String path) {
        return path.equals(PAGE) || path.startsWith("/jakarta.faces.resource/") || path.equals("/login.xhtml");
    }
}
