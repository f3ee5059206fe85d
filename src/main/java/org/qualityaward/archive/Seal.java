package org.qualityaward.archive;

/** Tells which papers are under seal, so that the archive does not even say that they exist (Article 35). */
public interface Seal {

    /** Whether nobody but its author may know that it was filed. */
    boolean isOn(SignedDocument document);

    /** Whether there is anything at all about which nobody may know yet whether it was filed. */
    default boolean isAnyOn() {
        return false;
    }
}
