package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Standing;
import org.qualityaward.shared.Subject;

/** An organisation acts on its own award only; a case of revocation is for those who decide it. */
@ApplicationScoped
public class HonourGate implements Standing {

    @Inject
    Awards awards;

    @Inject
    HonourLedger ledger;

    @Override
    public boolean concerns(Subject subject) {
        return subject instanceof AwardRef || subject instanceof RevocationRef;
    }

    @Override
    public boolean permits(Caller caller, Act act, Subject subject) {
        if (subject instanceof RevocationRef) {
            return ledger.findCase(subject.id()).isPresent();
        }
        boolean inside = caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD, Role.SYSTEM);
        return awards.find(subject.id())
                .filter(award -> inside || award.getOrganization().getId().equals(caller.organizationId()))
                .isPresent();
    }
}
