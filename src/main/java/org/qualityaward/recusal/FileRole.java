package org.qualityaward.recusal;

/** What somebody is on the file of an applicant. */
public enum FileRole {
    /** 法定代表人. */
    LEGAL_REPRESENTATIVE,
    /** 质量负责人. */
    QUALITY_HEAD,
    /** 联系人. */
    CONTACT;

    /** Whether it can be held beside work elsewhere, so that such work says nothing against it. */
    boolean besides() {
        return this == LEGAL_REPRESENTATIVE;
    }

    /** What it makes of the person himself. */
    InterestKind kind() {
        return this == LEGAL_REPRESENTATIVE ? InterestKind.BOARD : InterestKind.EMPLOYMENT;
    }
}
