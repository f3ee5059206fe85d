package org.qualityaward.supervision.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.qualityaward.archive.Attached;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
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
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            response.getOutputStream().write(file.content());
        } catch (NotHere | Refusal notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
