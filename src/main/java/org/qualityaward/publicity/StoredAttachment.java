package org.qualityaward.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A file that came with an opinion; its bytes lie in the data folder under their own hash. */
@Embeddable
public class StoredAttachment implements Serializable {

    @Column(name = "file_name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_count")
    private long bytes;

    private String sha256;

    protected StoredAttachment() {}

    StoredAttachment(String name, String mediaType, long bytes, String sha256) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** Size in bytes. */
    public long getBytes() {
        return bytes;
    }

    public String getSha256() {
        return sha256;
    }
}
