package org.qualityaward.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/** The login page: account, password, one answer for every way to be wrong. */
@Named("login")
@RequestScoped
public class LoginBean {

    @Inject
    SecurityContext security;

    @Inject
    People people;

    @Inject
    Clock clock;

    private String account;
    private String password;
    private String back;

    /** Signs in and goes on to where the reader wanted to go, or to his start page. */
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(
                                account == null ? "" : account.strip(), password == null ? "" : password))
                        .newAuthentication(isBackHere()));
        switch (status) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> external.redirect(isBackHere() ? back : external.getRequestContextPath() + "/start.xhtml");
            default -> faces.addMessage(null, wrong(faces.getViewRoot().getLocale()));
        }
        if (status == AuthenticationStatus.SUCCESS || status == AuthenticationStatus.SEND_CONTINUE) {
            request.changeSessionId();
            HttpSession session = request.getSession();
            session.setAttribute(CurrentCaller.SIGNED_IN_AT, clock.instant());
            session.setMaxInactiveInterval(
                    (int) Setting.SESSION_IDLE_MINUTES.minutes().toSeconds());
            if (people.byAccount(account.strip())
                    .filter(Person::isMustChangePassword)
                    .isPresent()) {
                session.setAttribute(MustChangePassword.MARK, true);
            }
        }
    }

    /** Whether the way back leads to a page of this house, and nowhere else. */
    private boolean isBackHere() {
        return back != null && back.matches("/[\\w-]+(/[\\w-]+)*\\.xhtml(\\?[\\w=&%.-]*)?");
    }

    private FacesMessage wrong(Locale locale) {
        return new FacesMessage(
                FacesMessage.SEVERITY_ERROR,
                Texts.text(locale, "identity.login.wrong"),
                Texts.text(
                        locale,
                        "identity.login.wrong.detail",
                        Setting.LOGIN_MAX_FAILURES.number(),
                        Setting.LOGIN_LOCK_MINUTES.number()));
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The page on which the session ended, null otherwise. */
    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public boolean isDemo() {
        return Setting.DEMO.isOn();
    }
}
