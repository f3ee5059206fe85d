package org.qualityaward.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * An answer to an Ajax call in the place of one that could not be finished. It is written past the writer at hand, which may
 * stand in the midst of a part of the page and then takes nothing else.
 */
final class PartialAnswer {

    private static final String FRAME =
            "<?xml version='1.0' encoding='UTF-8'?>\n<partial-response>%s</partial-response>";

    private PartialAnswer() {}

    /** Nothing on the page changes. */
    static void nothing(FacesContext faces) {
        write(faces, "<changes/>");
    }

    /** The browser goes to another page. */
    static void leadTo(FacesContext faces, String address) {
        write(faces, "<redirect url=\"" + address.replace("&", "&amp;").replace("\"", "&quot;") + "\"/>");
    }

    private static void write(FacesContext faces, String answer) {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/xml");
        external.setResponseCharacterEncoding("UTF-8");
        try {
            external.getResponseOutputWriter().write(FRAME.formatted(answer));
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }
}
