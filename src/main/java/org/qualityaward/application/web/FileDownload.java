package org.qualityaward.application.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.qualityaward.application.Evidence;
import org.qualityaward.application.EvidenceFile;
import org.qualityaward.application.HandingOutEvidence;
import org.qualityaward.application.OpeningEvidence;
import org.qualityaward.application.SecretOpening;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.HandingOut;

/**
 * Hands out a file of evidence at {@code /files/<id>}. A forged number, another's file and a file that is hidden from the
 * reader are all answered alike: not here.
 */
@WebServlet("/files/*")
public class FileDownload extends HttpServlet {

    private static final int MOST_DIGITS = 18;

    @Inject
    Evidence evidence;

    @Inject
    HandingOutEvidence handing;

    @Inject
    OpeningEvidence opening;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            EvidenceFile file =
                    number(request.getPathInfo()).flatMap(evidence::find).orElseThrow(NotHere::new);
            if (file.isSecret()) {
                sendSecret(file, request, response);
            } else {
                EvidenceFile opened = opening.open(file.getApplication().ref(), file.ref());
                head(opened, response);
                response.setContentLengthLong(opened.getSize());
                handing.write(opened, response.getOutputStream());
            }
        } catch (NotHere notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whoever has not signed his commitment is led to where he signs it. */
    private void sendSecret(EvidenceFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            SecretOpening opened = opening.openSecret(file.getApplication().ref(), file.ref());
            head(opened.getEvidence(), response);
            handing.write(opened, response.getOutputStream());
        } catch (Refusal refusal) {
            String page = opening.pageToSign(file).orElseThrow(() -> refusal);
            response.sendRedirect(request.getContextPath() + page + "?secret=true");
        }
    }

    private static void head(EvidenceFile file, HttpServletResponse response) {
        response.setContentType(file.getType().mediaType());
        response.setHeader("Content-Disposition", HandingOut.disposition(file.getName()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-store");
    }

    private static Optional<Long> number(String path) {
        String digits = path == null ? "" : path.substring(1);
        return digits.matches("\\d{1," + MOST_DIGITS + "}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
