package org.qualityaward.identity.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.qualityaward.identity.AccountName;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.shared.District;

/** What is typed into the registration form, field by field. */
public class RegistrationForm implements Serializable {

    private String name;
    private CreditCode creditCode;
    private District district;
    private String address;
    private String legalRepresentative;
    private LocalDate founded;
    private String contact;
    private String position;
    private String phone;
    private String email;
    private AccountName account;
    private String password;
    private String again;
    private String website;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CreditCode getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(CreditCode creditCode) {
        this.creditCode = creditCode;
    }

    public District getDistrict() {
        return district;
    }

    public void setDistrict(District district) {
        this.district = district;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public void setLegalRepresentative(String legalRepresentative) {
        this.legalRepresentative = legalRepresentative;
    }

    public LocalDate getFounded() {
        return founded;
    }

    public void setFounded(LocalDate founded) {
        this.founded = founded;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public AccountName getAccount() {
        return account;
    }

    public void setAccount(AccountName account) {
        this.account = account;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    /** The field that people do not see; null unless a machine filled it in. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
