package org.qualityaward.archive.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.archive.OwnCertificate;
import org.qualityaward.archive.OwnCertificates;
import org.qualityaward.archive.RegisteringCertificate;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.Messages;

/** With which certificates people sign elsewhere, for the security administrator. */
@Named("ownCertificates")
@ViewScoped
public class OwnCertificatesBean implements Serializable {

    private static final String PAGE = "/admin/certificates.xhtml?faces-redirect=true";
    private static final int LARGEST = 64 * 1024;

    @Inject
    OwnCertificates certificates;

    @Inject
    RegisteringCertificate registering;

    private transient List<OwnCertificate> all;
    private transient Part file;
    private String account;
    private String proof;

    @PostConstruct
    void load() {
        all = certificates.all();
    }

    public String register() throws IOException {
        if (file == null || file.getSize() == 0 || file.getSize() > LARGEST) {
            throw new Refusal("archive.refusal.certificate.unreadable");
        }
        try (InputStream in = file.getInputStream()) {
            registering.register(account, in.readAllBytes(), proof);
        }
        Messages.done("archive.own.registered");
        return PAGE;
    }

    public String withdraw(OwnCertificate certificate) {
        registering.withdraw(certificate.getId());
        Messages.done("archive.own.withdrawn");
        return PAGE;
    }

    public List<OwnCertificate> getAll() {
        if (all == null) {
            load();
        }
        return all;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
