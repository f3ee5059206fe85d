package org.qualityaward.supervision;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.qualityaward.shared.Stored;

/** Material that an author puts beside the facts of a form; its SHA-256 is printed on the signed paper. */
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
    EvaluationAttachment copiedTo(EvaluationRef form) {
        return new EvaluationAttachment(form.id(), name, mediaType, content, sha256);
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

    public byte[] getContent() {
        return content.clone();
    }
}
