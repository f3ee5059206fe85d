package org.qualityaward.archive;

/** Tells which papers are under seal, so that the archive does not even say that they exist (Article 35). */
public interface Seal {

    /** Whether nobody but its author may know that it was filed. */
    boolean isOn(SignedDocument document);
}
