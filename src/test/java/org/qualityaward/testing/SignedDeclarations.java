package org.qualityaward.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.recusal.Declaration;
import org.qualityaward.recusal.DeclarationLine;
import org.qualityaward.recusal.DeclaringInterest;
import org.qualityaward.recusal.PreparingDeclaration;
import org.qualityaward.recusal.SigningDeclaration;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;

/** Opens files to the people of a test as Article 34 has it: each declares no interest in any applicant, and signs. */
@ApplicationScoped
public class SignedDeclarations {

    @Inject
    PreparingDeclaration preparing;

    @Inject
    DeclaringInterest declaring;

    @Inject
    SigningDeclaration signing;

    @Inject
    CurrentCaller caller;

    /** Declares and signs within the caller's transaction. */
    public void signNone(Caller person, CycleRef cycle, SigningPin pin) {
        Declaration draft = caller.as(person, () -> preparing.prepare(cycle)).orElseThrow();
        for (DeclarationLine line : draft.getLines()) {
            caller.as(person, () -> declaring.none(line.getId(), null));
        }
        caller.as(person, () -> signing.sign(cycle, pin));
    }
}
