package org.qualityaward.supervision.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.web.HandingOut;
import org.qualityaward.supervision.PaperRef;
import org.qualityaward.supervision.PaperScan;
import org.qualityaward.supervision.ReadingPaperScan;

/** Hands out the scan of a form on paper: {@code /files/paper/<form>}. Always as a download, never shown in place. */
@WebServlet("/files/paper/*")
public class PaperScanDownload extends HttpServlet {

    @Inject
    ReadingPaperScan reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (!path.matches("/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            PaperScan scan = reading.read(new PaperRef(Long.valueOf(path.substring(1))));
            HandingOut.file(response, scan.getName(), scan.getMediaType(), scan.getContent());
        } catch (NotHere notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
