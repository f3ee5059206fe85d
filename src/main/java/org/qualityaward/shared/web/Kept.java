package org.qualityaward.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A part of a page that says the same again and again, as the frame does, or a list as it is opened: drawn once, and then
 * written as it was drawn, as long as {@link Remembered} keeps what it is drawn from, which is until anybody changes a row.
 * It is the session's own, so that nobody is shown what was drawn for somebody else. While a form is answered it is built and
 * drawn as it stands, so that fields, buttons and tables in it work as anywhere else.
 *
 * <p>Nothing in it may hang on anything but the reader, his language, the page and {@code by}; of a form there may be what is
 * within it, but not the form itself, which carries the view's own word.
 */
@FacesComponent(Kept.TYPE)
public class Kept extends UIComponentBase {

    static final String TYPE = "qualityaward.Kept";

    private Drawing drawn;
    private String name;

    @Override
    public String getFamily() {
        return "qualityaward";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        if (faces.isPostback()) {
            super.encodeChildren(faces);
            return;
        }
        Drawing drawing = drawn == null ? remembered().of(name, () -> draw(faces)) : drawn;
        drawing.write(faces);
    }

    private Drawing draw(FacesContext faces) {
        ResponseWriter writer = faces.getResponseWriter();
        StringWriter html = new StringWriter();
        try {
            return Drawing.of(faces, html, () -> {
                ResponseWriter drawing = writer.cloneWithWriter(html);
                faces.setResponseWriter(drawing);
                super.encodeChildren(faces);
                drawing.flush();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            faces.setResponseWriter(writer);
        }
    }

    private static Remembered remembered() {
        return Session.REMEMBERED;
    }

    /** A stand-in that finds the session at hand; looked up once, for a lookup costs as much as drawing a button. */
    private static final class Session {

        static final Remembered REMEMBERED =
                CDI.current().select(Remembered.class).get();
    }

    /** The tag; where the part is remembered, nothing in it is even built. */
    public static class Tag extends ComponentHandler {

        public Tag(ComponentConfig config) {
            super(config);
        }

        @Override
        public void onComponentCreated(FaceletContext facelet, UIComponent c, UIComponent parent) {
            FacesContext faces = facelet.getFacesContext();
            Kept kept = (Kept) c;
            kept.name = String.join(
                    " ",
                    getRequiredAttribute("name").getValue(facelet),
                    faces.getViewRoot().getViewId(),
                    faces.getViewRoot().getLocale().toLanguageTag(),
                    getAttribute("by") == null ? "" : getAttribute("by").getValue(facelet));
            kept.drawn = faces.isPostback() ? null : remembered().known(kept.name);
        }

        @Override
        public void applyNextHandler(FaceletContext facelet, UIComponent c) throws IOException {
            if (((Kept) c).drawn == null) {
                super.applyNextHandler(facelet, c);
            }
        }
    }
}
