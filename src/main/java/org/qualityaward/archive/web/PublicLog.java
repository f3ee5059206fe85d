package org.qualityaward.archive.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.qualityaward.archive.PublishingLog;

/**
 * What everybody may fetch to check without us: {@code /public/log/checkpoint}, {@code key}, {@code root.pem} and
 * {@code revoked.crl}. Programs of witnesses read it, so it is plain and has no session.
 */
@WebServlet("/public/log/*")
public class PublicLog extends HttpServlet {

    @Inject
    transient PublishingLog publishing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getPathInfo() == null ? "" : request.getPathInfo()) {
            case "/checkpoint" -> send(response, "text/plain; charset=UTF-8", utf8(publishing.checkpoint()));
            case "/key" -> send(response, "text/plain; charset=UTF-8", utf8(publishing.key() + "\n"));
            case "/root.pem" -> send(response, "application/x-pem-file", utf8(publishing.rootPem()));
            case "/revoked.crl" -> send(response, "application/pkix-crl", publishing.revocations());
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
