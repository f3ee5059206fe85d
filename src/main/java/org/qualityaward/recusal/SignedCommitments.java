package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qualityaward.application.ConfidentialityPromises;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Caller;

/** The commitment to confidentiality is signed with the declaration of interests, in one act (Articles 10 and 38). */
@ApplicationScoped
class SignedCommitments implements ConfidentialityPromises {

    @Inject
    Declarations declarations;

    @Override
    public Optional<String> pageToSign(Caller caller, Cycle cycle) {
        return DeclaringRoles.declares(caller)
                        && declarations.signed(caller.personId(), cycle).isEmpty()
                ? Optional.of(DeclaringRoles.page(caller))
                : Optional.empty();
    }
}
