package org.qualityaward.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Stored;

/**
 * An organisation that may apply (申报组织, Article 12). It registers itself; what it files for a cycle is kept with
 * the application, so that a later change of name leaves earlier filings as they were.
 */
@Entity
@Table(name = "organization")
public class Organization extends Stored {

    private String name;

    @Column(name = "former_names")
    private String formerNames;

    @Column(name = "credit_code")
    private String creditCode;

    @Enumerated(EnumType.STRING)
    private District district;

    private String address;

    @Column(name = "legal_representative")
    private String legalRepresentative;

    private LocalDate founded;

    private String industry;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Organization() {}

    /** Registers an organisation; the credit code has been checked by its type. */
    public Organization(
            String name,
            CreditCode creditCode,
            District district,
            String address,
            String legalRepresentative,
            LocalDate founded,
            Instant registeredAt) {
        this.name = name;
        this.creditCode = creditCode.value();
        this.district = district;
        this.address = address;
        this.legalRepresentative = legalRepresentative;
        this.founded = founded;
        this.registeredAt = registeredAt;
    }

    /** Takes over what the organisation last filed about itself. */
    public void describe(String formerNames, String address, String legalRepresentative, String industry) {
        this.formerNames = formerNames;
        this.address = address;
        this.legalRepresentative = legalRepresentative;
        this.industry = industry;
    }

    public String getName() {
        return name;
    }

    /** Former names separated by 、 or null. */
    public String getFormerNames() {
        return formerNames;
    }

    public String getCreditCode() {
        return creditCode;
    }

    /** District of domicile, as the organisation states it; never derived from the code. */
    public District getDistrict() {
        return district;
    }

    public String getAddress() {
        return address;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public LocalDate getFounded() {
        return founded;
    }

    /** Division of GB/T 4754 such as C26, null until first filed. */
    public String getIndustry() {
        return industry;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }
}
