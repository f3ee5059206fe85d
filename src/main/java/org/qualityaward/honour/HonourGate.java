package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.application.HiddenFiles;
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

    @Inject
    HiddenFiles hidden;

    @Override
    public boolean concerns(Subject subject) {
        return subject instanceof AwardRef || subject instanceof RevocationRef;
    }

    @Override
    public boolean permits(Caller caller, Act act, Subject subject) {
        if (subject instanceof RevocationRef) {
            return ledger.findCase(subject.id())
                    .filter(found -> knows(caller, found.getAward()))
                    .isPresent();
        }
        boolean inside = caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD, Role.SYSTEM);
        return awards.find(subject.id())
                .filter(award -> knows(caller, award))
                .filter(award -> inside || award.getOrganization().getId().equals(caller.organizationId()))
                .isPresent();
    }

    /** Nothing of an honour shows to one who must not know of the application that led to it (Article 34). */
    private boolean knows(Caller caller, Award award) {
        return !award.isHiddenBy(hidden.from(caller));
    }
}
