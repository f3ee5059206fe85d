package org.qualityaward.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspState;

/**
 * What a part of a page wrote, so that it can be written again into another answer: its text, cut where the answer's once-only
 * word for scripts stands, and the handlers that PrimeFaces gathers from it for the page's end.
 */
final class Drawing {

    private final List<String> pieces;
    private final Map<String, Map<String, String>> handlers;

    private Drawing(List<String> pieces, Map<String, Map<String, String>> handlers) {
        this.pieces = pieces;
        this.handlers = handlers;
    }

    /** Writes the part into a text. */
    interface Part {

        void draw() throws IOException;
    }

    /** @param html what the part is written into */
    static Drawing of(FacesContext faces, StringWriter html, Part part) throws IOException {
        CspState scripts = PrimeFacesContext.getCspState(faces);
        Map<String, Map<String, String>> before = new HashMap<>(scripts.getEventHandlers());
        scripts.getEventHandlers().clear();
        try {
            part.draw();
            String once = Pattern.quote(scripts.getNonce());
            return new Drawing(List.of(html.toString().split(once, -1)), Map.copyOf(scripts.getEventHandlers()));
        } finally {
            scripts.getEventHandlers().clear();
            scripts.getEventHandlers().putAll(before);
        }
    }

    /** Writes it again, with the word and into the handlers of this answer. */
    void write(FacesContext faces) throws IOException {
        CspState scripts = PrimeFacesContext.getCspState(faces);
        Writer writer = faces.getResponseWriter();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                writer.write(scripts.getNonce());
            }
            writer.write(pieces.get(i));
        }
        scripts.getEventHandlers().putAll(handlers);
    }
}
