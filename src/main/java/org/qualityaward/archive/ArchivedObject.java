package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.qualityaward.archive.keys.Digests;

/**
 * What is known for good of bytes under their own hash: a signed file, or the frozen content that it shows. Written once, never
 * changed; the bytes themselves are in {@link ObjectContent}.
 */
@Entity
@Table(name = "archived_object")
class ArchivedObject {

    @Id
    private String sha256;

    private String sm3;

    @Column(name = "byte_count")
    private long byteCount;

    @Column(name = "media_type")
    private String mediaType;

    protected ArchivedObject() {}

    ArchivedObject(byte[] content, String mediaType) {
        this.sha256 = Digests.hex(Digests.sha256(content));
        this.sm3 = Digests.hex(Digests.sm3(content));
        this.byteCount = content.length;
        this.mediaType = mediaType;
    }

    String sha256() {
        return sha256;
    }

    String sm3() {
        return sm3;
    }

    ObjectFacts facts() {
        return new ObjectFacts(sha256, sm3, byteCount);
    }
}
