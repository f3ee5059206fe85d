package org.qualityaward.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files that are handed out as downloads, never shown in place, under names that may be Chinese (RFC 6266). */
public final class HandingOut {

    private HandingOut() {}

    /** The header Content-Disposition of a download. */
    public static String disposition(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Answers with a file, which no browser guesses the type of and no intermediary keeps.
     *
     * @param type its media type
     */
    public static void file(HttpServletResponse response, String name, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(content);
    }
}
