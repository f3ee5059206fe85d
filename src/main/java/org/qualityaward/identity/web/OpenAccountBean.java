package org.qualityaward.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.identity.AccountName;
import org.qualityaward.identity.Belonging;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Institutions;
import org.qualityaward.identity.OpeningAccount;
import org.qualityaward.shared.District;

/** The dialog in which the system administrator opens an account, and reads its one-time password, once. */
@Named("openAccount")
@ViewScoped
public class OpenAccountBean implements Serializable {

    @Inject
    OpeningAccount opening;

    @Inject
    Institutions institutions;

    private List<Institutions.Named> known = List.of();
    private AccountName account;
    private String name;
    private String position;
    private District district;
    private CreditCode organization;
    private Long institution;
    private OpeningAccount.Opened opened;

    public void open() {
        opened = opening.open(account, name, position, new Belonging(organization, district, institution));
    }

    /** Empties the form for the next account. */
    public void begin() {
        account = null;
        name = null;
        position = null;
        district = null;
        organization = null;
        institution = null;
        opened = null;
        known = institutions.all();
    }

    /** The account just opened, null before. */
    public OpeningAccount.Opened getOpened() {
        return opened;
    }

    public District[] getDistricts() {
        return District.values();
    }

    public List<Institutions.Named> getInstitutions() {
        return known;
    }

    public Long getInstitution() {
        return institution;
    }

    public void setInstitution(Long institution) {
        this.institution = institution;
    }

    public AccountName getAccount() {
        return account;
    }

    public void setAccount(AccountName account) {
        this.account = account;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
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
}
