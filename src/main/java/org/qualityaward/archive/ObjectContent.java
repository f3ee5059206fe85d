package org.qualityaward.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/**
 * The bytes under a hash, apart from what is known of them for good ({@link ArchivedObject}): they alone can be destroyed, and
 * the database lets them go only where the log says that they were.
 */
@Entity
@Table(name = "object_content")
class ObjectContent {

    @Id
    private String sha256;

    @Lob
    private byte[] content;

    protected ObjectContent() {}

    ObjectContent(String sha256, byte[] content) {
        this.sha256 = sha256;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
