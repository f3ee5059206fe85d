package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;

/** Everybody keeps his own signing key: makes it, changes its PIN, and replaces it when the PIN is forgotten. */
@ApplicationScoped
@Transactional
public class KeepingSigningKey {

    @Inject
    CurrentCaller caller;

    @Inject
    SigningKeys keys;

    @Act("archive.createKey")
    public void create(SigningPin pin) {
        Caller who = signedIn();
        keys.create(who.personId(), who.name(), pin);
    }

    @Act("archive.changePin")
    public void changePin(SigningPin old, SigningPin chosen) {
        keys.changePin(signedIn().personId(), old, chosen);
    }

    /** Ends the present key and makes another; what was signed before still counts. */
    @Act("archive.replaceKey")
    public void replace(SigningPin pin) {
        Caller who = signedIn();
        pin.fitForUse();
        keys.revoke(who.personId());
        keys.create(who.personId(), who.name(), pin);
    }

    private Caller signedIn() {
        Caller who = caller.get();
        if (!who.isSignedIn()) {
            throw new NotHere();
        }
        return who;
    }
}
