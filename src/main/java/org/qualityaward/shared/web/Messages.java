package org.qualityaward.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Texts;

/** Messages on a page, in the reader's language. */
public final class Messages {

    private Messages() {}

    /** Says that something was done; survives one redirect. */
    public static void done(String key, Object... facts) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(FacesMessage.SEVERITY_INFO, key, facts);
    }

    public static void add(FacesMessage.Severity severity, String key, Object... facts) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null, new FacesMessage(severity, text(faces.getViewRoot().getLocale(), key, facts), ""));
    }

    /** Says a refusal without ending what else is done, as for one of many chosen rows. */
    public static void add(Refusal refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, of(refusal, faces.getViewRoot().getLocale()));
    }

    /** A refusal as a sentence, with the article that says so behind it. */
    public static FacesMessage of(Refusal refusal, Locale locale) {
        String sentence = Texts.text(locale, refusal.key(), refusal.facts().toArray());
        String article = refusal.article() == 0 ? "" : Texts.text(locale, "regulation.article." + refusal.article());
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, article);
    }

    private static String text(Locale locale, String key, Object... facts) {
        return Texts.text(locale, key, facts);
    }
}
