package org.qualityaward.shared;

import jakarta.ejb.ApplicationException;

/**
 * What was asked for does not exist, or must not be known to exist to the one who asks: the two look the same to the
 * byte (Article 34). The gate writes the true reason into the audit trail; the answer is always the same 404.
 */
@ApplicationException(rollback = true)
public class NotHere extends RuntimeException {

    public NotHere() {
        super("not here");
    }
}
