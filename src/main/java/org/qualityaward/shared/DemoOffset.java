package org.qualityaward.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** The one row that remembers how far the demo clock runs ahead of the system's. */
@Entity
@Table(name = "demo_offset")
class DemoOffset {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "ahead_seconds")
    private long aheadSeconds;

    protected DemoOffset() {}

    DemoOffset(Duration ahead) {
        this.id = ONLY;
        this.aheadSeconds = ahead.toSeconds();
    }

    Duration toDuration() {
        return Duration.ofSeconds(aheadSeconds);
    }
}
