package org.qualityaward.deliberation;

/** What an organisation is proposed for. */
public enum Honour {
    /** 市长质量奖: certificate, plaque and prize (Articles 4 and 26). */
    WINNER,
    /** 提名奖: certificate only. */
    NOMINATION,
    /** 复评: an expired award confirmed, outside the quota and without prize (Article 6). */
    RE_EVALUATION
}
