package org.qualityaward.review.assignment;

import java.io.Serializable;

/** A reviewer and an applicant, by the ids of the person and of the application. */
public record Pair(long reviewer, long applicant) implements Serializable {}
