package org.qualityaward.recusal;

/** Somebody is recused from an application from now on; fired within the transaction. Seats are vacated on it. */
public record PersonRecused(Recusal recusal) {}
