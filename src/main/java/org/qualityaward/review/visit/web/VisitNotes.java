package org.qualityaward.review.visit.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.review.visit.TakingPhoto;
import org.qualityaward.review.visit.VisitPhoto;
import org.qualityaward.shared.Causes;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.Language;
import org.qualityaward.shared.web.Messages;

/**
 * Takes what a phone sends from the page of notes once it has a line: {@code POST /reviewer/notes/save} one card as JSON,
 * {@code POST /reviewer/notes/photo} a photo, {@code POST /reviewer/notes/unphoto} takes one away. Not a Faces form, for the
 * page may have waited longer than its session. Answers 200 with how the card stands, 409 with how it stands where somebody
 * else was faster, 422 with a sentence, 404. Only our own script can send it: other sites may not set the header.
 */
@WebServlet("/reviewer/notes/*")
@MultipartConfig(maxFileSize = 104_857_600, maxRequestSize = 105_906_176, fileSizeThreshold = 1_048_576)
public class VisitNotes extends HttpServlet {

    private static final String HEADER = "X-Visit-Notes";
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient VisitNotesDesk desk;

    @Inject
    transient TakingPhoto taking;

    @Inject
    transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getHeader(HEADER) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            switch (String.valueOf(request.getPathInfo())) {
                case "/save" -> save(request, response);
                case "/photo" -> photo(request, response);
                case "/unphoto" -> {
                    taking.remove(file(request), Long.valueOf(request.getParameter("photo")));
                    answer(response, HttpServletResponse.SC_OK, JsonObject.EMPTY_JSON_OBJECT);
                }
                default -> throw new NotHere();
            }
        } catch (Refusal refusal) {
            answer(
                    response,
                    UNPROCESSABLE,
                    Json.createObjectBuilder()
                            .add(
                                    "message",
                                    Messages.of(refusal, language.getLocale()).getSummary())
                            .build());
        } catch (NotHere | IllegalArgumentException | NullPointerException | ClassCastException | JsonException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject card;
        try (JsonReader reader = Json.createReader(request.getReader())) {
            card = reader.readObject();
        }
        try {
            answer(response, HttpServletResponse.SC_OK, desk.save(card));
        } catch (Refusal refusal) {
            if (!"shared.refusal.changedMeanwhile".equals(refusal.key())) {
                throw refusal;
            }
            answer(response, HttpServletResponse.SC_CONFLICT, desk.stands(card));
        } catch (RuntimeException failure) {
            if (Causes.of(failure, OptimisticLockException.class).isEmpty()) {
                throw failure;
            }
            answer(response, HttpServletResponse.SC_CONFLICT, desk.stands(card));
        }
    }

    private void photo(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Part part = request.getPart("photo");
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readAllBytes();
        }
        VisitPhoto taken = taking.take(
                file(request), Long.valueOf(request.getParameter("point")), part.getSubmittedFileName(), bytes);
        answer(
                response,
                HttpServletResponse.SC_OK,
                Json.createObjectBuilder().add("id", taken.getId()).build());
    }

    private static ApplicationRef file(HttpServletRequest request) {
        return new ApplicationRef(Long.valueOf(request.getParameter("application")));
    }

    private static void answer(HttpServletResponse response, int status, JsonObject content) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(content.toString());
    }
}
