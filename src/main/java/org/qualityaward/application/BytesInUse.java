package org.qualityaward.application;

/** Says whether bytes in the {@link EvidenceStore} are still named by a row; every room that keeps bytes there provides one. */
public interface BytesInUse {

    boolean needs(String sha256, boolean secret);
}
