package org.qualityaward.shared;

import java.time.Instant;
import java.util.Optional;

/** Tells who an account is; implemented by the room that knows people. */
public interface CallerSource {

    /**
     * The person behind a signed-in account, as he stands now; empty when the account was closed or its sessions were ended
     * since.
     *
     * @param since when he signed in, null where the session does not tell
     */
    Optional<Caller> inSession(String account, Instant since);
}
