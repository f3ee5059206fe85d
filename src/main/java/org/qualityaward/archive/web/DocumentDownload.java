package org.qualityaward.archive.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityaward.archive.Attached;
import org.qualityaward.archive.ReadingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.TakingDocument;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.HandingOut;

/**
 * Hands out {@code /files/document/<id>/file|receipt|word} and what was handed in with a
 * document, {@code /attached/<place>}. An id that does not exist and one that is not for this
 * reader are answered alike.
 */
@WebServlet("/files/document/*")
public class DocumentDownload extends HttpServlet {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/(file|receipt|word|attached/([1-9][0-9]?))");

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
                case "receipt" ->
                    send(response, taking.receipt(document), "text/plain; charset=UTF-8", document, ".tlog-proof");
                default -> {
                    Attached file = taking.attached(document, Integer.parseInt(path.group(3)));
                    HandingOut.file(response, file.name(), file.mediaType(), file.content());
                }
            }
        } catch (NotHere | Refusal notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(
            HttpServletResponse response, byte[] content, String type, SignedDocument document, String ending)
            throws IOException {
        HandingOut.file(response, document.getFileName() + ending, type, content);
    }
}
