package org.qualityaward.honour;

/** How far a case of revocation has come: lead, investigation, statement of defence, steering group, decision. */
public enum RevocationState {
    OPENED,
    INVESTIGATED,
    /** The organisation was heard. */
    HEARD,
    /** The steering group agreed (Article 42 only). */
    AGREED,
    REVOKED,
    DROPPED
}
