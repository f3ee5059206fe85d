package org.qualityaward.archive.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qualityaward.archive.WitnessMail;
import org.qualityaward.archive.WitnessMails;

/** To whom the day's checkpoint goes, and how it went, for discipline and the administrators. */
@Named("witness")
@RequestScoped
public class WitnessBean {

    @Inject
    WitnessMails mails;

    private List<String> addresses;
    private List<WitnessMail> latest;

    @PostConstruct
    void load() {
        addresses = mails.addresses();
        latest = mails.latest();
    }

    public List<String> getAddresses() {
        return addresses;
    }

    public List<WitnessMail> getLatest() {
        return latest;
    }

    /** Whether the newest of any did not go out. */
    public boolean isFailing() {
        return mails.countUnsent() > 0;
    }
}
