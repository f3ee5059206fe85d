package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.identity.ConfirmingIdentity;
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

    @Inject
    ConfirmingIdentity confirming;

    @Act("archive.createKey")
    public void create(SigningPin pin) {
        Caller who = signedIn();
        keys.create(who.personId(), who.name(), pin);
    }

    @Act("archive.changePin")
    public void changePin(SigningPin old, SigningPin chosen) {
        keys.changePin(signedIn().personId(), old, chosen);
    }

    /**
     * Ends the present key, whose PIN is forgotten or became known, and makes another; what was signed before still counts. A
     * session that was left open is not enough for it: it asks for the password.
     *
     * @param known whether somebody else may know the PIN, which the revocation list then says
     */
    @Act("archive.replaceKey")
    public void replace(String password, boolean known, SigningPin pin) {
        Caller who = signedIn();
        confirming.require(password);
        pin.fitForUse();
        keys.revoke(who.personId(), known ? RevocationReason.COMPROMISED : RevocationReason.SUPERSEDED);
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
