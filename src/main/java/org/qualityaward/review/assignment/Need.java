package org.qualityaward.review.assignment;

import java.io.Serializable;

/** The seats of one kind on one applicant. */
public record Need(long applicant, SeatKind kind) implements Serializable {}
