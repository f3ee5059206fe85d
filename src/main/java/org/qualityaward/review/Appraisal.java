package org.qualityaward.review;

/**
 * What a reviewer says of one item.
 *
 * @param percent a step of five, null while not given
 * @param strengths 优势
 * @param opportunities 改进机会
 * @param gaps evidence that was missing, to be looked at on site (证据缺口)
 */
public record Appraisal(Integer percent, String strengths, String opportunities, String gaps) {}
