package org.qualityaward.review.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.application.EvidenceStore;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Stored;

/** A photo that somebody of the team took of what was found. Its bytes and those of its small picture lie sealed on the disk. */
@Entity
@Table(name = "visit_photo")
public class VisitPhoto extends Stored {

    @ManyToOne
    @JoinColumn(name = "point_id")
    private VisitPoint point;

    private String sha256;

    @Column(name = "small_sha256")
    private String smallSha256;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    @ManyToOne
    @JoinColumn(name = "taken_by")
    private Person takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected VisitPhoto() {}

    VisitPhoto(VisitPoint point, EvidenceStore.Kept whole, EvidenceStore.Kept small, Person by, Instant at) {
        this.point = point;
        this.sha256 = whole.sha256();
        this.smallSha256 = small.sha256();
        this.mediaType = whole.type().mediaType();
        this.size = whole.size();
        this.takenBy = by;
        this.takenAt = at;
    }

    public VisitPoint getPoint() {
        return point;
    }

    /** Of the plain bytes. */
    public String getSha256() {
        return sha256;
    }

    String getSmallSha256() {
        return smallSha256;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** Bytes. */
    public long getSize() {
        return size;
    }

    public Person getTakenBy() {
        return takenBy;
    }

    public Instant getTakenAt() {
        return takenAt;
    }
}
