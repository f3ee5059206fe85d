package org.qualityaward.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.qualityaward.identity.ChangingPassword;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.Messages;

/** The page on which a person changes his password, of his own will or because {@link MustChangePassword} says so. */
@Named("passwordPage")
@RequestScoped
public class PasswordBean {

    @Inject
    ChangingPassword changing;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private String current;
    private String fresh;
    private String again;

    /** Changes it and goes on to the start page. */
    public String change() {
        if (fresh == null || !fresh.equals(again)) {
            throw new Refusal("identity.refusal.password.again");
        }
        changing.change(current, fresh);
        Map<String, Object> session =
                FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        session.remove(MustChangePassword.MARK);
        session.put(CurrentCaller.SIGNED_IN_AT, clock.instant());
        Messages.done("identity.password.done");
        return "/start.xhtml?faces-redirect=true";
    }

    /** Whether he cannot go on without. */
    public boolean isForced() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getSessionMap()
                .containsKey(MustChangePassword.MARK);
    }

    public String getAccount() {
        return caller.get().account();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
