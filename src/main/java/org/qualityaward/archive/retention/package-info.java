/**
 * How long papers are kept and how they end: each class of {@link org.qualityaward.archive.Retention} runs from the year after
 * the one in which the cycle of a paper came to its end. What is due is put on a list by one person of the office, who signs it,
 * and approved by a second, the head of the office, who signs too; both papers are kept for good. At that moment the content
 * goes ({@link org.qualityaward.archive.DestroyingContent}) and the log says so; numbers, titles and hashes stay, so that the
 * tree is whole and whoever holds a copy can still prove it.
 */
package org.qualityaward.archive.retention;
