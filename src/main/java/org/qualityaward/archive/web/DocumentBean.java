package org.qualityaward.archive.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.archive.Attached;
import org.qualityaward.archive.DestroyedObject;
import org.qualityaward.archive.ReadingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.TransparencyLog;
import org.qualityaward.archive.Verdict;
import org.qualityaward.archive.VerifyingDocument;
import org.qualityaward.shared.NotHere;

/** One signed document with its receipt, verified afresh each time it is opened. */
@Named("document")
@ViewScoped
public class DocumentBean implements Serializable {

    @Inject
    ReadingDocuments reading;

    @Inject
    SignedDocuments documents;

    @Inject
    VerifyingDocument verifying;

    @Inject
    TransparencyLog log;

    private String id;
    private transient SignedDocument document;
    private transient Verdict verdict;
    private transient DestroyedObject destroyed;
    private transient List<Attached> attached;
    private boolean superseded;
    private long logSize;

    /** @throws NotHere for an id that is none, unknown, or not for this reader */
    public void load() {
        document = reading.open(number(id));
        destroyed = documents.destroyed(document).orElse(null);
        verdict = destroyed == null ? verifying.verify(documents.bytes(document)) : null;
        attached = destroyed == null ? documents.named(document) : List.of();
        superseded = documents.isSuperseded(document);
        logSize = log.sizeShownFor(document.getSeq());
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notAnId) {
            throw new NotHere();
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SignedDocument getDocument() {
        return document;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** How the content was lawfully destroyed; null while it is there. */
    public DestroyedObject getDestroyed() {
        return destroyed;
    }

    /** What was handed in with it; none where it was destroyed. */
    public List<Attached> getAttached() {
        return attached;
    }

    public boolean isSuperseded() {
        return superseded;
    }

    public long getLogSize() {
        return logSize;
    }
}
