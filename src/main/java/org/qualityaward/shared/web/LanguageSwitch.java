package org.qualityaward.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Any page asked with {@code ?language=en} or {@code zh} remembers that for a year and shows itself in it. */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class LanguageSwitch extends HttpFilter {

    static final String PARAMETER = "language";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String wanted = "GET".equals(request.getMethod()) ? request.getParameter(PARAMETER) : null;
        if (wanted == null) {
            chain.doFilter(request, response);
            return;
        }
        Cookie cookie = new Cookie(Language.COOKIE, Language.ENGLISH.equals(wanted) ? Language.ENGLISH : "zh");
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(request.getRequestURI() + rest(request.getQueryString()));
    }

    private static String rest(String query) {
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
