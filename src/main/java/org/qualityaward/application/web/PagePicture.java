package org.qualityaward.application.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.qualityaward.application.LeafingThroughEvidence;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;

/**
 * A page of a file of evidence as a picture, at {@code /files/page/<file>/<page>}. A forged number, another's file, one that is
 * hidden from the reader and one that waits for his commitment are all answered alike: not here.
 */
@WebServlet("/files/page/*")
public class PagePicture extends HttpServlet {

    @Inject
    LeafingThroughEvidence leafing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        try {
            if (path == null || !path.matches("/\\d{1,18}/\\d{1,5}")) {
                throw new NotHere();
            }
            String[] numbers = path.substring(1).split("/");
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            leafing.draw(leafing.open(Long.valueOf(numbers[0])), Integer.parseInt(numbers[1]), picture);
            response.setContentType("image/png");
            response.setContentLength(picture.size());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            picture.writeTo(response.getOutputStream());
        } catch (NotHere | Refusal closed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
