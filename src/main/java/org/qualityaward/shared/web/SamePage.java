package org.qualityaward.shared.web;

import jakarta.faces.context.FacesContext;

/** Outcomes of acts after which a page is shown anew, for beans that stand behind several pages. */
public final class SamePage {

    private SamePage() {}

    /** The page on which the act was done, with what has changed. */
    public static String anew() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true";
    }

    /** The same, of the thing with this id. */
    public static String anew(Long id) {
        return anew() + "&id=" + id;
    }
}
