package org.qualityaward.review.visit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.review.visit.OpeningPhoto;
import org.qualityaward.review.visit.VisitPhoto;
import org.qualityaward.review.visit.Visits;
import org.qualityaward.shared.NotHere;

/**
 * Hands out a photo of a visit at {@code /files/visit/<id>}, its small picture at {@code /files/visit/<id>/small}. What does
 * not exist and what is not for this reader are answered alike.
 */
@WebServlet("/files/visit/*")
public class PhotoDownload extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})(/small)?");

    @Inject
    transient Visits visits;

    @Inject
    transient OpeningPhoto opening;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        try {
            if (!path.matches()) {
                throw new NotHere();
            }
            VisitPhoto found = visits.photo(Long.valueOf(path.group(1))).orElseThrow(NotHere::new);
            ApplicationRef file = found.getPoint().getReview().getApplication().ref();
            boolean small = path.group(2) != null;
            VisitPhoto photo = small ? opening.see(file, found.getId()) : opening.open(file, found.getId());
            response.setContentType(small ? "image/jpeg" : photo.getMediaType());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("Cache-Control", "private, no-store");
            opening.write(photo, small, response.getOutputStream());
        } catch (NotHere notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
