package org.qualityaward.application;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Organization;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Stored;

/**
 * What an application says of its organisation: taken from the registration while it is a draft, then as it was filed, so
 * that a later change of name leaves it as it was.
 */
@MappedSuperclass
public abstract class FiledApplicant extends Stored {

    private String name;

    @Column(name = "former_names")
    private String formerNames;

    @Column(name = "credit_code")
    private String creditCode;

    @Enumerated(EnumType.STRING)
    private District district;

    private String industry;

    protected FiledApplicant() {}

    FiledApplicant(Organization organization) {
        this.name = organization.getName();
        this.formerNames = organization.getFormerNames();
        this.creditCode = organization.getCreditCode();
        this.district = organization.getDistrict();
        this.industry = organization.getIndustry();
    }

    /** What the form says about the organisation, as it is filed. */
    void describe(FormContent form) {
        name = form.text(BasicField.NAME.field());
        formerNames = form.find(BasicField.FORMER_NAMES.field()).orElse(null);
        creditCode = CreditCode.of(form.text(BasicField.CREDIT_CODE.field())).value();
        district = District.valueOf(form.text(BasicField.DISTRICT.field()));
        industry = form.text(BasicField.INDUSTRY.field());
    }

    /** Name as filed. */
    public String getName() {
        return name;
    }

    /** Former names as filed, null for none. */
    public String getFormerNames() {
        return formerNames;
    }

    /** Credit code as filed. */
    public String getCreditCode() {
        return creditCode;
    }

    /** District of domicile as filed. */
    public District getDistrict() {
        return district;
    }

    /** Division of GB/T 4754 as filed, null in an early draft. */
    public String getIndustry() {
        return industry;
    }
}
