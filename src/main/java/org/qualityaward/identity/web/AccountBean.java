package org.qualityaward.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qualityaward.identity.ClosingAccount;
import org.qualityaward.identity.Person;
import org.qualityaward.identity.PersonRef;
import org.qualityaward.identity.ReadingAccount;
import org.qualityaward.identity.ReopeningAccount;
import org.qualityaward.identity.ResettingPassword;
import org.qualityaward.identity.UnlockingAccount;
import org.qualityaward.shared.web.Messages;

/** One account, as the system administrator keeps it: close, open again, unlock, hand out a one-time password. */
@Named("account")
@ViewScoped
public class AccountBean implements Serializable {

    @Inject
    ReadingAccount reading;

    @Inject
    ClosingAccount closing;

    @Inject
    ReopeningAccount reopening;

    @Inject
    UnlockingAccount unlocking;

    @Inject
    ResettingPassword resetting;

    private Long id;
    private Person person;
    private String oneTimePassword;

    public void load() {
        person = reading.read(ref());
    }

    public void close() {
        closing.close(ref());
        done("identity.account.closed");
    }

    public void reopen() {
        reopening.reopen(ref());
        done("identity.account.reopened");
    }

    public void unlock() {
        unlocking.unlock(ref());
        done("identity.account.unlocked");
    }

    /** Says for whom he acts, as chosen in the dialog. */
    public void place(PlacingBean chosen) {
        chosen.place();
        load();
        chosen.choose(person);
    }

    public void resetPassword() {
        oneTimePassword = resetting.reset(ref());
        load();
    }

    private void done(String key) {
        load();
        Messages.done(key, person.getName());
    }

    private PersonRef ref() {
        return new PersonRef(id);
    }

    public Person getPerson() {
        return person;
    }

    /** Shown once, right after it was made; null else. */
    public String getOneTimePassword() {
        return oneTimePassword;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
