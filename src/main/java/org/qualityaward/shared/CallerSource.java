package org.qualityaward.shared;

import java.util.Optional;

/** Tells who an account is; implemented by the room that knows people. */
public interface CallerSource {

    /** The person behind a signed-in account, as he stands now; empty when the account was closed meanwhile. */
    Optional<Caller> byAccount(String account);
}
