package org.qualityaward.archive;

import java.time.Instant;

/**
 * A paper that was filed: signed, stored and logged. It never changes; a correction is a further revision of the same
 * number.
 */
public class SignedDocument {

    private Long id;
    private DocumentType type;
    private String number;
    private int revision;
    private String title;
    private String sha256;
    private Instant filedAt;

    protected SignedDocument() {}

    public Long getId() {
        return id;
    }

    public DocumentType getType() {
        return type;
    }

    /** Such as {@code PJ-2026-0217}. */
    public String getNumber() {
        return number;
    }

    /** From 1 on. */
    public int getRevision() {
        return revision;
    }

    public String getTitle() {
        return title;
    }

    /** Of the whole signed file, 64 small hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    public Instant getFiledAt() {
        return filedAt;
    }
}
