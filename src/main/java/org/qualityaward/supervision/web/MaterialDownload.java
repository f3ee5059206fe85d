package org.qualityaward.supervision.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qualityaward.archive.Attached;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.HandingOut;
import org.qualityaward.supervision.EvaluationRef;
import org.qualityaward.supervision.ReadingMaterial;

/** Hands out material beside a form: {@code /files/evaluation/<form>/<file>}. Always as a download, never shown in place. */
@WebServlet("/files/evaluation/*")
public class MaterialDownload extends HttpServlet {

    @Inject
    ReadingMaterial reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (!path.matches("/\\d{1,18}/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String[] ids = path.split("/");
        try {
            Attached file = reading.read(new EvaluationRef(Long.valueOf(ids[1])), Long.valueOf(ids[2]));
            HandingOut.file(response, file.name(), file.mediaType(), file.content());
        } catch (NotHere | Refusal notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
