package org.qualityaward.review.experts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.qualityaward.shared.Stored;

/** What a concluded case of accountability found about a reviewer (Articles 9, 35); it stays in the pool and never changes. */
@Entity
@Table(name = "expert_conduct")
public class ExpertConduct extends Stored {

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "found_on")
    private LocalDate foundOn;

    private String finding;

    @Column(name = "source_number")
    private String source;

    private boolean barred;

    protected ExpertConduct() {}

    ExpertConduct(Long personId, LocalDate foundOn, String finding, String source, boolean barred) {
        this.personId = personId;
        this.foundOn = foundOn;
        this.finding = finding;
        this.source = source;
        this.barred = barred;
    }

    public Long getPersonId() {
        return personId;
    }

    public LocalDate getFoundOn() {
        return foundOn;
    }

    public String getFinding() {
        return finding;
    }

    /** Number of the signed paper that concluded the case. */
    public String getSource() {
        return source;
    }

    /** Whether he is not to be asked to review any more. */
    public boolean isBarred() {
        return barred;
    }
}
