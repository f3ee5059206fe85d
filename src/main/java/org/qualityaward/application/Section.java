package org.qualityaward.application;

/** The parts of an application form, in their order on the page (Article 18). */
public enum Section {
    BASIC,
    CONDITIONS,
    PROFILE,
    INDICATORS,
    SELF_ASSESSMENT,
    EVIDENCE,
    COMMITMENT;

    /** Number printed before its title, from 1. */
    public int getNumber() {
        return ordinal() + 1;
    }

    /** Whether a defect can name it: the commitment is signed anew with every submission anyway. */
    public boolean isReopenable() {
        return this != COMMITMENT;
    }
}
