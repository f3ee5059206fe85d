package org.qualityaward.archive.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Objects;
import org.qualityaward.archive.KeepingSigningKey;
import org.qualityaward.archive.SigningKey;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.Messages;

/** Where everybody makes his signing key, changes its PIN, or replaces a key whose PIN is forgotten. */
@Named("signingKey")
@ViewScoped
public class SigningKeyBean implements Serializable {

    @Inject
    CurrentCaller caller;

    @Inject
    SigningKeys keys;

    @Inject
    KeepingSigningKey keeping;

    @Inject
    Clock clock;

    private transient SigningKey key;
    private transient SigningKey last;
    private boolean present;
    private String password;
    private boolean known;
    private String oldPin;
    private String pin;
    private String again;

    @PostConstruct
    void load() {
        key = keys.inForce(caller.get().personId()).orElse(null);
        present = key != null;
        last = keys.of(caller.get().personId()).stream().findFirst().orElse(null);
    }

    public String create() {
        same();
        keeping.create(SigningPin.of(pin));
        return done("archive.signing.created");
    }

    public String change() {
        same();
        keeping.changePin(SigningPin.of(oldPin), SigningPin.of(pin));
        return done("archive.signing.changed");
    }

    public String replace() {
        same();
        keeping.replace(password, known, SigningPin.of(pin));
        return done("archive.signing.replaced");
    }

    private void same() {
        if (!Objects.equals(pin, again)) {
            throw new Refusal("archive.refusal.pinsDiffer");
        }
    }

    private static String done(String text) {
        Messages.done(text);
        return "/account/pin.xhtml?faces-redirect=true";
    }

    public SigningKey getKey() {
        return key;
    }

    /** The newest key, whether it still signs or not; null before the first. */
    public SigningKey getLast() {
        return last;
    }

    /** Whether the key in force will soon sign no more. */
    public boolean isEnding() {
        return present && key.endsSoonAfter(clock.instant());
    }

    public boolean isPresent() {
        return present;
    }

    /** Of the account, asked for again before a key is replaced. */
    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Whether somebody else may know the PIN of the key that is replaced. */
    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }

    public String getOldPin() {
        return oldPin;
    }

    public void setOldPin(String oldPin) {
        this.oldPin = oldPin;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
