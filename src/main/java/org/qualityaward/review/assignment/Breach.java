package org.qualityaward.review.assignment;

import java.io.Serializable;

/**
 * A rule that seats break.
 *
 * @param applicant 0 where it is a matter of the reviewer alone
 * @param reviewer 0 where it is a matter of the panel
 * @param number seats that are there, or applications that he would have; 0 where nothing is counted
 */
public record Breach(HouseRule rule, long applicant, long reviewer, int number) implements Serializable {}
