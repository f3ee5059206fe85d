package org.qualityaward.recusal;

/** Families of grounds, as they are explained beside the declaration. */
public enum GroundCategory {
    /** Offices and holdings (任职持股). */
    HOLDING,
    /** Kin (亲属). */
    KIN,
    /** Paid services (服务). */
    SERVICE,
    /** Business ties (业务). */
    BUSINESS,
    /** Disputes and anything else (争议). */
    DISPUTE
}
