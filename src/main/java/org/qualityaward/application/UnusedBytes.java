package org.qualityaward.application;

/** Bytes on the disk that perhaps no row names once the transaction is over; {@link SweepingBytes} looks after them. */
public record UnusedBytes(String sha256, boolean secret) {}
