package org.qualityaward.archive;

/**
 * What is known of bytes: both digests and how many they are.
 *
 * @param sha256 64 small hexadecimal digits
 * @param sm3 64 small hexadecimal digits
 */
record ObjectFacts(String sha256, String sm3, long byteCount) {}
