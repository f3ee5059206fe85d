package org.qualityaward.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.identity.Belonging;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Institutions;
import org.qualityaward.identity.Person;
import org.qualityaward.identity.PlacingPerson;
import org.qualityaward.shared.District;
import org.qualityaward.shared.web.Messages;

/** The dialog in which the system administrator says for whom a person acts. */
@Named("placing")
@ViewScoped
public class PlacingBean implements Serializable {

    @Inject
    PlacingPerson placing;

    @Inject
    Institutions known;

    private Person person;
    private List<Institutions.Named> institutions = List.of();
    private String institutionName;
    private District district;
    private CreditCode organization;
    private Long institution;

    /** Takes what holds now, for the page and for the dialog. */
    public void choose(Person chosen) {
        person = chosen;
        institutions = known.all();
        institutionName = institutions.stream()
                .filter(each -> each.id().equals(chosen.getInstitutionId()))
                .map(Institutions.Named::name)
                .findFirst()
                .orElse(null);
        district = chosen.getDistrict();
        organization = chosen.getOrganization() == null
                ? null
                : CreditCode.of(chosen.getOrganization().getCreditCode());
        institution = chosen.getInstitutionId();
    }

    public void place() {
        placing.place(person.ref(), new Belonging(organization, district, institution), person.getVersion());
        Messages.done("identity.account.placed", person.getName());
    }

    /** Name of the institution that the person acts for, null where for none. */
    public String getInstitutionName() {
        return institutionName;
    }

    public District[] getDistricts() {
        return District.values();
    }

    public List<Institutions.Named> getInstitutions() {
        return institutions;
    }

    public District getDistrict() {
        return district;
    }

    public void setDistrict(District district) {
        this.district = district;
    }

    public CreditCode getOrganization() {
        return organization;
    }

    public void setOrganization(CreditCode organization) {
        this.organization = organization;
    }

    public Long getInstitution() {
        return institution;
    }

    public void setInstitution(Long institution) {
        this.institution = institution;
    }
}
