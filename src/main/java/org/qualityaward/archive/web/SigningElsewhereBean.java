package org.qualityaward.archive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.qualityaward.archive.CurrentSigning;
import org.qualityaward.archive.OwnCertificates;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;

/** The second button of the dialog in which one signs: whoever has a certificate of his own may sign with it elsewhere. */
@Named("signingElsewhere")
@RequestScoped
public class SigningElsewhereBean {

    @Inject
    CurrentSigning signing;

    @Inject
    CurrentCaller caller;

    @Inject
    OwnCertificates certificates;

    @Inject
    Clock clock;

    private Boolean possible;

    /** Whether the reader has a registered certificate that counts now. */
    public boolean isPossible() {
        if (possible == null) {
            Caller who = caller.get();
            possible = who.isSignedIn() && certificates.has(who.personId(), clock.instant());
        }
        return possible;
    }

    /** What is signed in this request is signed elsewhere. */
    public void choose() {
        signing.signElsewhere();
    }
}
