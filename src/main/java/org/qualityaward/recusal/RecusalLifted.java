package org.qualityaward.recusal;

/** A recusal no longer holds; fired within the transaction. */
public record RecusalLifted(Recusal recusal) {}
