package org.qualityaward.archive.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityaward.archive.ReadingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.TakingDocument;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;

/**
 * Hands out {@code /files/document/<id>/file|receipt|word}. An id that does not exist and one that is not for this
 * reader are answered alike.
 */
@WebServlet("/files/document/*")
public class DocumentDownload extends HttpServlet {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/(file|receipt|word)");

    @Inject
    transient ReadingDocuments reading;

    @Inject
    transient TakingDocument taking;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            if (!path.matches()) {
                throw new NotHere();
            }
            SignedDocument document = reading.open(Long.valueOf(path.group(1)));
            switch (path.group(2)) {
                case "file" -> send(response, taking.file(document), "application/pdf", document, ".pdf");
                case "word" -> send(response, taking.word(document), WORD, document, ".docx");
                default ->
                    send(response, taking.receipt(document), "text/plain; charset=UTF-8", document, ".tlog-proof");
            }
        } catch (NotHere | Refusal notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(
            HttpServletResponse response, byte[] content, String type, SignedDocument document, String ending)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + document.getFileName() + ending + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(content);
    }
}
