package org.qualityaward.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.qualityaward.shared.Stored;
import org.qualityaward.supervision.RevocationLead;

/**
 * A lead from a case of accountability (Articles 35, 41), kept with the organisation: it is taken up for the honours that it
 * holds, and again when it wins one in the cycle in which it did what was found. Never changes.
 */
@Entity
@Table(name = "organization_lead")
public class KeptLead extends Stored {

    @Column(name = "organization_id")
    private Long organizationId;

    @Column(name = "cycle_id")
    private Long cycleId;

    @Column(name = "source_number")
    private String source;

    @Column(name = "lead_text")
    private String lead;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_on")
    private LocalDate givenOn;

    protected KeptLead() {}

    KeptLead(RevocationLead given, LocalDate today) {
        this.organizationId = given.organizationId();
        this.cycleId = given.cycleId();
        this.source = given.source();
        this.lead = given.lead();
        this.givenBy = given.by();
        this.givenOn = today;
    }

    Long getOrganizationId() {
        return organizationId;
    }

    Long getCycleId() {
        return cycleId;
    }

    /** Number of the paper that concludes the case. */
    public String getSource() {
        return source;
    }

    /** What was found, as it was signed. */
    public String getLead() {
        return lead;
    }

    /** Name of the investigator. */
    public String getGivenBy() {
        return givenBy;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }
}
