package org.qualityaward.identity;

/** An account was closed: whoever keeps something for this person lets it end too, in the same transaction. */
public record AccountClosed(Long personId) {}
