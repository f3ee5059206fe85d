package org.qualityaward.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** Where and when a notice appeared: a newspaper, a web page, a letter sent. */
@Embeddable
public class PublicationProof implements Serializable {

    private String medium;

    private String address;

    @Column(name = "appeared_on")
    private LocalDate appearedOn;

    protected PublicationProof() {}

    public PublicationProof(String medium, String address, LocalDate appearedOn) {
        this.medium = medium;
        this.address = address;
        this.appearedOn = appearedOn;
    }

    public String getMedium() {
        return medium;
    }

    /** Web address or file number, null where there is none. */
    public String getAddress() {
        return address;
    }

    public LocalDate getAppearedOn() {
        return appearedOn;
    }
}
