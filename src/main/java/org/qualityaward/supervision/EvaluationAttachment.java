package org.qualityaward.supervision;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.qualityaward.shared.Stored;

/**
 * Material that an author puts beside the facts of a form. With the form it goes to the archive, which keeps its bytes from then
 * on; what stays here is how it is called.
 */
@Entity
@Table(name = "evaluation_attachment")
public class EvaluationAttachment extends Stored {

    @Column(name = "evaluation_id")
    private Long evaluationId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected EvaluationAttachment() {}

    EvaluationAttachment(Long evaluationId, String name, String mediaType, byte[] content, String sha256) {
        this.evaluationId = evaluationId;
        this.name = name;
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = sha256;
        this.content = content.clone();
    }

    /** The same material beside a further revision. */
    EvaluationAttachment copiedTo(EvaluationRef form, byte[] bytes) {
        return new EvaluationAttachment(form.id(), name, mediaType, bytes, sha256);
    }

    /** The archive has taken it. */
    void file() {
        content = null;
    }

    boolean isFiled() {
        return content == null;
    }

    Long getEvaluationId() {
        return evaluationId;
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    /** Its bytes while it is beside a draft; whatever was filed is asked of {@link EvaluationAttachments#open}. */
    byte[] getContent() {
        return content.clone();
    }
}
