package org.qualityaward.supervision;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Stored;

/**
 * The scan of a form that was filled in on paper. Out of its author's reach, and apart from what he may have drafted here
 * himself, until two clerks have settled what it says; then it is filed beside the form.
 */
@Entity
@Table(name = "paper_scan")
public class PaperScan extends Stored {

    @Column(name = "evaluation_id")
    private Long evaluationId;

    @Column(name = "clerk_id")
    private Long clerkId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected PaperScan() {}

    /** @throws org.qualityaward.shared.Refusal by {@link MaterialPolicy} */
    PaperScan(PaperRef form, Caller clerk, String name, byte[] content) {
        this.evaluationId = form.id();
        this.clerkId = clerk.personId();
        take(name, content);
    }

    /** The clerk who scanned it scans it again. */
    void take(String scanName, byte[] scan) {
        mediaType = MaterialPolicy.check(0, scanName, scan);
        name = scanName;
        content = scan.clone();
    }

    boolean isBy(Caller clerk) {
        return clerkId.equals(clerk.personId());
    }

    /** As it lies beside the form from now on. */
    EvaluationAttachment filed() {
        return new EvaluationAttachment(evaluationId, name, mediaType, content, Digests.hex(Digests.sha256(content)));
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    public byte[] getContent() {
        return content.clone();
    }
}
