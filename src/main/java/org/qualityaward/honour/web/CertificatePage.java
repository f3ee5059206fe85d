package org.qualityaward.honour.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.qualityaward.honour.CertificateVerdict;
import org.qualityaward.honour.VerifyingCertificate;
import org.qualityaward.publicity.Reckoning;

/** Anybody checks a certificate here, by typing its number or by its square code. */
@Named("certificatePage")
@ViewScoped
public class CertificatePage implements Serializable {

    @Inject
    VerifyingCertificate verifying;

    @Inject
    Reckoning reckoning;

    private String number;
    private CertificateVerdict verdict;
    private Instant checkedAt;

    public void verify() {
        verdict = number == null || number.isBlank() ? null : verifying.verify(number);
        checkedAt = reckoning.now();
    }

    /** Tone of the answer: ok, bad or unk. */
    public String getTone() {
        return switch (verdict.kind()) {
            case VALID -> "ok";
            case REVOKED -> "bad";
            default -> "unk";
        };
    }

    public String getIcon() {
        return switch (verdict.kind()) {
            case VALID -> "pi-verified";
            case REVOKED -> "pi-ban";
            case EXPIRED -> "pi-calendar-times";
            case UNKNOWN -> "pi-question-circle";
        };
    }

    public CertificateVerdict getVerdict() {
        return verdict;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
