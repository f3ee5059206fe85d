package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.qualityaward.application.HonourHistory;

/**
 * What the award knows of an applicant's past (Articles 6 and 41): a valid award keeps it out, an expired one makes it a
 * re-evaluation, a ban bars it. A nomination award counts for neither.
 */
@ApplicationScoped
public class HonoursHistory implements HonourHistory {

    @Inject
    Awards awards;

    @Override
    public Optional<LocalDate> validUntil(long organizationId) {
        return awards.ofOrganization(organizationId).stream()
                .filter(award -> award.getKind() != AwardKind.NOMINATION && award.getRevokedOn() == null)
                .map(Award::getValidUntil)
                .max(Comparator.naturalOrder());
    }

    @Override
    public Optional<LocalDate> bannedUntil(long organizationId) {
        return awards.ofOrganization(organizationId).stream()
                .map(Award::getBannedUntil)
                .filter(day -> day != null)
                .max(Comparator.naturalOrder());
    }
}
