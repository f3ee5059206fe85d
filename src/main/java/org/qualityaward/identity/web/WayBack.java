package org.qualityaward.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.qualityaward.shared.web.CameFrom;
import org.qualityaward.shared.web.PartialAnswer;

/**
 * A page whose session has ended asks for something in the background and is led to the door, which it cannot show: it is
 * told to lead the reader there. The door is told where he was, to let him back to that page; what the server put aside to
 * play again after the signing in would come to a page that is gone.
 */
@WebFilter(urlPatterns = "/login.xhtml", asyncSupported = true)
public class WayBack extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!PartialAnswer.isAskedFor(request) || !"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        PartialAnswer.leadTo(
                response,
                request.getContextPath() + "/login.xhtml?to=page&back="
                        + URLEncoder.encode(CameFrom.page(request), StandardCharsets.UTF_8));
    }
}
