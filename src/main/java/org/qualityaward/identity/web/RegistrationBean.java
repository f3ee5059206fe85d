package org.qualityaward.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.identity.AccountName;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.RegisteringOrganization;
import org.qualityaward.identity.Registration;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;

/**
 * The open page on which an organisation registers. A field that people do not see catches machines that fill in
 * everything; whoever sends the form within seconds of opening it is no person either.
 */
@Named("registration")
@ViewScoped
public class RegistrationBean implements Serializable {

    private static final int SECONDS_A_PERSON_NEEDS = 3;

    @Inject
    RegisteringOrganization registering;

    @Inject
    Clock clock;

    private final RegistrationForm form = new RegistrationForm();
    private long openedAt;
    private boolean registered;

    @PostConstruct
    void open() {
        openedAt = System.nanoTime();
    }

    /** Registers, and shows in place of the form what comes next. */
    public void register() {
        boolean tooFast = System.nanoTime() - openedAt < SECONDS_A_PERSON_NEEDS * 1_000_000_000L;
        if (form.getWebsite() != null || tooFast) {
            throw new Refusal("identity.refusal.register.machine");
        }
        registering.register(new Registration(
                form.getName(),
                form.getCreditCode(),
                form.getDistrict(),
                form.getAddress(),
                form.getLegalRepresentative(),
                form.getFounded(),
                form.getContact(),
                form.getPosition(),
                form.getPhone(),
                form.getEmail(),
                form.getAccount(),
                form.getPassword()));
        registered = true;
    }

    public District[] getDistricts() {
        return District.values();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public RegistrationForm getForm() {
        return form;
    }

    public boolean isRegistered() {
        return registered;
    }

    public AccountName getAccount() {
        return form.getAccount();
    }

    public CreditCode getCreditCode() {
        return form.getCreditCode();
    }
}
