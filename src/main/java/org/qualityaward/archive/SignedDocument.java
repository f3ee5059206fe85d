package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Subject;

/**
 * A paper that was filed: signed, stored and logged. It never changes, and the database sees to it; a correction is a
 * further revision under the same number.
 */
@Entity
@Table(name = "signed_document")
public class SignedDocument extends Stored implements Subject {

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    @Column(name = "document_number")
    private String number;

    private int revision;
    private String title;
    private String sha256;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "byte_count")
    private long byteCount;

    private int pages;

    @Column(name = "author_id")
    private Long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "author_capacity")
    private String authorCapacity;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "leaf_seq")
    private long seq;

    /** So that nobody who sees the leaf can guess the row; it is given to nobody. */
    @Column(name = "register_salt")
    private String salt;

    protected SignedDocument() {}

    /** Made by {@link FilingDocuments} once the file is signed and its leaf has a place. */
    SignedDocument(RegisterRow row, long seq) {
        this.type = DocumentType.valueOf(row.type());
        this.title = row.title();
        this.number = row.number();
        this.revision = row.revision();
        this.filedAt = row.filedAt();
        this.authorId = row.authorId();
        this.authorName = row.authorName();
        this.authorCapacity = row.authorCapacity();
        this.sha256 = row.sha256();
        this.contentSha256 = row.contentSha256();
        this.byteCount = row.byteCount();
        this.pages = row.pages();
        this.salt = row.salt();
        this.seq = seq;
    }

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public Long id() {
        return getId();
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

    /** The same in groups of eight, as people compare it. */
    public String getPrintedSha256() {
        return Digests.inGroups(sha256);
    }

    /** Of the frozen content, as printed on the page. */
    public String getContentSha256() {
        return contentSha256;
    }

    public long getByteCount() {
        return byteCount;
    }

    /** Size in KB, rounded up. */
    public long getKilobytes() {
        return (byteCount + 1023) / 1024;
    }

    public int getPages() {
        return pages;
    }

    /** The person who signed as author; null if the office alone did. */
    public Long getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }

    public String getAuthorCapacity() {
        return authorCapacity;
    }

    public Instant getFiledAt() {
        return filedAt;
    }

    /** Place in the log, from 0 on. */
    public long getSeq() {
        return seq;
    }

    public boolean isSignedByAuthor() {
        return authorId != null;
    }

    /** Name under which it is saved by whoever downloads it. */
    public String getFileName() {
        return number + "-" + revision;
    }
}
