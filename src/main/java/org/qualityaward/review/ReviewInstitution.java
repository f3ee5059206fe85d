package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.shared.Stored;

/** An institution that reviews on the office's behalf (评审机构, Article 20), chosen anew for each cycle by procurement. */
@Entity
@Table(name = "review_institution")
public class ReviewInstitution extends Stored {

    private String name;

    @Column(name = "credit_code")
    private String creditCode;

    private String contact;

    private String phone;

    protected ReviewInstitution() {}

    ReviewInstitution(String name, CreditCode creditCode) {
        this.name = name;
        this.creditCode = creditCode.value();
    }

    void reachedBy(String name, String contact, String phone) {
        this.name = name;
        this.contact = contact;
        this.phone = phone;
    }

    public String getName() {
        return name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public String getContact() {
        return contact;
    }

    public String getPhone() {
        return phone;
    }
}
