package org.qualityaward.deliberation;

/** What a ballot says. An abstention is a vote that carries nothing. */
public enum Choice {
    AGREE,
    OPPOSE,
    ABSTAIN
}
