package org.qualityaward.application;

import java.time.LocalDate;
import java.util.Optional;

/** What the room of honours knows about an organisation's past, for Articles 6 and 41. */
public interface HonourHistory {

    /** The last day of the latest award that is or was valid; empty for one who never won or whose award was revoked. */
    Optional<LocalDate> validUntil(long organizationId);

    /** The last day on which it may not apply after a revocation for fraud; empty where there is no ban. */
    Optional<LocalDate> bannedUntil(long organizationId);
}
