package org.qualityaward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a reader who names no page is led: his start page, the notices, or the door. */
@Named
@RequestScoped
public class Entrance {

    @Inject
    Shell shell;

    public String way() {
        String page = shell.has("/public/notices.xhtml") ? "/public/notices.xhtml" : "/login.xhtml";
        return (shell.isSignedIn() ? "/start.xhtml" : page) + "?faces-redirect=true";
    }
}
