package org.qualityaward.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An answer to an Ajax call in the place of the page's own: where it could not be finished, or was not even asked. It is
 * written past the page's writer, which may stand in the midst of a part of the page and then takes nothing else.
 */
public final class PartialAnswer {

    private static final String FRAME =
            "<?xml version='1.0' encoding='UTF-8'?>\n<partial-response>%s</partial-response>";

    private PartialAnswer() {}

    /** Whether a page asks for something in the background, and so can show nothing else than such an answer. */
    public static boolean isAskedFor(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Nothing on the page changes. */
    static void nothing(HttpServletResponse response) throws IOException {
        write(response, "<changes/>");
    }

    /** The browser goes to another page. */
    public static void leadTo(HttpServletResponse response, String address) throws IOException {
        write(response, "<redirect url=\"" + escaped(address) + "\"></redirect>");
    }

    private static void write(HttpServletResponse response, String answer) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(FRAME.formatted(answer));
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
