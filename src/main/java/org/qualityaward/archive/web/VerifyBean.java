package org.qualityaward.archive.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Locale;
import org.primefaces.event.FileUploadEvent;
import org.qualityaward.archive.BagVerdict;
import org.qualityaward.archive.ClaimedOriginal;
import org.qualityaward.archive.ProofVerdict;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.Verdict;
import org.qualityaward.archive.VerifyingBag;
import org.qualityaward.archive.VerifyingDocument;
import org.qualityaward.archive.VerifyingProof;
import org.qualityaward.shared.web.Uploads;

/** The open page on which anybody verifies a file. Nothing of the file is kept. */
@Named("verification")
@ViewScoped
public class VerifyBean implements Serializable {

    @Inject
    VerifyingDocument verifying;

    @Inject
    VerifyingBag verifyingBag;

    @Inject
    VerifyingProof verifyingProof;

    @Inject
    ClaimedOriginal originals;

    private transient Verdict verdict;
    private transient BagVerdict bag;
    private transient ProofVerdict proof;
    private String fileName;
    private String number;
    private String sha256;
    private transient SignedDocument found;
    private boolean asked;

    /** Examines what was just handed in. */
    public void examine(FileUploadEvent event) {
        fileName = event.getFile().getFileName();
        verdict = null;
        bag = null;
        proof = null;
        String name = fileName.toLowerCase(Locale.ROOT);
        Uploads.take(event, file -> {
            try (InputStream in = file.getInputStream()) {
                if (name.endsWith(".zip")) {
                    bag = verifyingBag.verify(in);
                } else if (name.endsWith(".tlog-proof") || name.endsWith(".txt")) {
                    proof = verifyingProof.verify(in);
                } else {
                    verdict = verifying.verify(in);
                }
            }
        });
    }

    /** Answers only to one who knows the number and the whole digest, so that it tells nothing new. */
    public void lookUp() {
        asked = true;
        found = originals.registered(number, sha256).orElse(null);
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** What a bag came to; null unless the file was one. */
    public BagVerdict getBag() {
        return bag;
    }

    /** What a receipt or a checkpoint came to; null unless the file was one. */
    public ProofVerdict getProof() {
        return proof;
    }

    public String getFileName() {
        return fileName;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }

    public SignedDocument getFound() {
        return found;
    }

    public boolean isMissing() {
        return asked && found == null;
    }
}
