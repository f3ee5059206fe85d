package org.qualityaward.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.qualityaward.identity.AccountName;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.RegisteringOrganization;
import org.qualityaward.identity.Registration;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.web.Messages;

/**
 * The open page on which an organisation registers. A field that people do not see catches machines that fill in
 * everything; whoever sends the form within seconds of opening it is no person either.
 */
@Named("registration")
@ViewScoped
public class RegistrationBean implements Serializable {

    /** Beside which field a refusal is said. */
    private static final Map<String, String> FIELDS = Map.of(
            "identity.refusal.register.codeTaken", "creditCode",
            "identity.refusal.register.accountTaken", "account",
            "identity.refusal.register.founded", "founded",
            "identity.refusal.register.foundedEarly", "founded",
            "identity.refusal.register.phone", "phone",
            "identity.refusal.register.email", "email",
            "identity.refusal.password.account", "password",
            "identity.refusal.password.again", "again");

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
        boolean tooFast = System.nanoTime() - openedAt < Setting.REGISTER_MIN_SECONDS.number() * 1_000_000_000L;
        if (form.getWebsite() != null || tooFast) {
            throw new Refusal("identity.refusal.register.machine");
        }
        try {
            if (!form.getPassword().equals(form.getAgain())) {
                throw new Refusal("identity.refusal.password.again");
            }
            registering.register(stated());
            registered = true;
        } catch (Refusal refusal) {
            String field = FIELDS.get(refusal.key());
            if (field == null) {
                throw refusal;
            }
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(
                    "registration:" + field,
                    Messages.of(refusal, faces.getViewRoot().getLocale()));
            faces.validationFailed();
        }
    }

    private Registration stated() {
        return new Registration(
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
                form.getPassword());
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
