package org.qualityaward.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** What a department did for a winner while its award was valid (Articles 29 to 33). */
@Entity
@Table(name = "support_measure")
public class SupportMeasure extends Stored {

    private static final int FIRST_ARTICLE = 29;
    private static final int LAST_ARTICLE = 33;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "award_id")
    private Award award;

    private String department;

    private int article;

    private String measure;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    private String evidence;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SupportMeasure() {}

    SupportMeasure(
            Award award,
            String department,
            int article,
            String measure,
            LocalDate grantedOn,
            String evidence,
            String recordedBy) {
        if (article < FIRST_ARTICLE || article > LAST_ARTICLE) {
            throw new Refusal("honour.refusal.supportArticle", FIRST_ARTICLE);
        }
        if (grantedOn.isBefore(award.getCommendedOn()) || award.standingOn(grantedOn) != AwardStanding.VALID) {
            throw new Refusal(
                    "honour.refusal.supportDay", FIRST_ARTICLE, award.getCommendedOn(), award.getValidUntil());
        }
        this.award = award;
        this.department = department;
        this.article = article;
        this.measure = measure;
        this.grantedOn = grantedOn;
        this.evidence = evidence;
        this.recordedBy = recordedBy;
    }

    public String getDepartment() {
        return department;
    }

    public int getArticle() {
        return article;
    }

    public String getMeasure() {
        return measure;
    }

    public LocalDate getGrantedOn() {
        return grantedOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
