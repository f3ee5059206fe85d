package org.qualityaward.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Subject;

/**
 * One file of evidence (证明材料, Article 18). Life: uploaded → declared a secret or not (Article 38) → filed with the form →
 * perhaps replaced in a supplement: then it is marked removed, but kept, since an earlier commitment covers it. A file that
 * was never filed is deleted with its bytes.
 */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;
    private boolean secret;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    private boolean filed;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected EvidenceFile() {}

    EvidenceFile(
            Application application,
            EvidenceKind kind,
            String name,
            EvidenceStore.Kept kept,
            boolean secret,
            Instant uploadedAt,
            String uploadedBy) {
        this.application = application;
        this.kind = kind;
        this.name = name;
        this.type = kept.type();
        this.size = kept.size();
        this.sha256 = kept.sha256();
        this.secret = secret;
        this.uploadedAt = uploadedAt;
        this.uploadedBy = uploadedBy;
    }

    /** The file as the subject of an act. */
    public record Ref(Long id) implements Subject {
        @Override
        public String kind() {
            return "evidence";
        }
    }

    public Ref ref() {
        return new Ref(getId());
    }

    void file() {
        filed = true;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    void declareSecret(boolean yes) {
        secret = yes;
    }

    public Application getApplication() {
        return application;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public FileType getType() {
        return type;
    }

    /** Bytes. */
    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    /** Whether the organisation declared that it holds a trade or technical secret. */
    public boolean isSecret() {
        return secret;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public String getUploadedBy() {
        return uploadedBy;
    }

    /** Whether a signed commitment covers it. */
    public boolean isFiled() {
        return filed;
    }

    /** When a supplement replaced it, null while it counts. */
    public Instant getRemovedAt() {
        return removedAt;
    }
}
