package org.qualityaward.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The page on which somebody was when he asked for something; a form's own address leaves out what the page is about. */
public final class CameFrom {

    private CameFrom() {}

    /** Its address in this house, parameters and all; the start page where the browser does not tell. */
    public static String page(HttpServletRequest request) {
        String start = request.getContextPath() + "/start.xhtml";
        String referer = request.getHeader("Referer");
        try {
            URI from = URI.create(referer == null ? start : referer);
            boolean here =
                    from.getRawAuthority() != null && from.getRawAuthority().equals(request.getHeader("Host"));
            if (!here || from.getRawPath().endsWith("/login.xhtml")) {
                return start;
            }
            return from.getRawPath() + query(from.getRawQuery());
        } catch (IllegalArgumentException noAddress) {
            return start;
        }
    }

    private static String query(String raw) {
        return raw == null ? "" : "?" + raw;
    }
}
