package org.qualityaward.archive.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.archive.RevokingSigningKey;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.shared.web.Messages;

/** Where the security administrator ends somebody's signing key. */
@Named("revokeKey")
@ViewScoped
public class RevokeKeyBean implements Serializable {

    @Inject
    RevokingSigningKey revoking;

    private String account;
    private RevocationReason reason;
    private String password;

    public String revoke() {
        revoking.revoke(account, reason, password);
        Messages.done("archive.revoke.done");
        return "/admin/certificates.xhtml?faces-redirect=true";
    }

    /** What may be given as the reason; one's own replacement is not among them. */
    public List<RevocationReason> getReasons() {
        return List.of(RevocationReason.COMPROMISED, RevocationReason.CEASED);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public RevocationReason getReason() {
        return reason;
    }

    public void setReason(RevocationReason reason) {
        this.reason = reason;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
