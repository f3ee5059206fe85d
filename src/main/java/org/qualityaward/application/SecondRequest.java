package org.qualityaward.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** The lead's leave to ask an applicant once more, with the reason (Article 19 wants everything told once); used up by one notice. */
@Entity
@Table(name = "second_request")
public class SecondRequest extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    private String reason;

    @Column(name = "allowed_at")
    private Instant allowedAt;

    @Column(name = "allowed_by")
    private String allowedBy;

    private boolean used;

    protected SecondRequest() {}

    SecondRequest(Application application, String reason, Instant allowedAt, String allowedBy) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("application.refusal.noReason", 19);
        }
        this.application = application;
        this.reason = reason.strip();
        this.allowedAt = allowedAt;
        this.allowedBy = allowedBy;
    }

    void use() {
        used = true;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAllowedAt() {
        return allowedAt;
    }

    public String getAllowedBy() {
        return allowedBy;
    }

    public boolean isUsed() {
        return used;
    }
}
