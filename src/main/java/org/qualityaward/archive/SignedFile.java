package org.qualityaward.archive;

/**
 * A finished file: the signed bytes, the hash of the content frozen before, and the number of its pages.
 */
record SignedFile(byte[] bytes, byte[] content, String contentSha256, int pages) {}
