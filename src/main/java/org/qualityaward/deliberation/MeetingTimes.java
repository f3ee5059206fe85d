package org.qualityaward.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** When a meeting was opened, counted and decided; each null until then. */
@Embeddable
public class MeetingTimes implements Serializable {

    @Column(name = "opened_at")
    private Instant opened;

    @Column(name = "counted_at")
    private Instant counted;

    @Column(name = "decided_at")
    private Instant decided;

    void opened(Instant at) {
        opened = at;
    }

    void counted(Instant at) {
        counted = at;
    }

    void decided(Instant at) {
        decided = at;
    }

    public Instant getOpened() {
        return opened;
    }

    public Instant getCounted() {
        return counted;
    }

    public Instant getDecided() {
        return decided;
    }
}
