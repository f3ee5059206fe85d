package org.qualityaward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Ends the session at the reader's wish. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    HttpServletRequest request;

    public String leave() throws ServletException {
        request.logout();
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/login.xhtml?left=true&faces-redirect=true";
    }
}
