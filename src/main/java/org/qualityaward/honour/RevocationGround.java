package org.qualityaward.honour;

/** Why an honour can be revoked: by fraud (Article 41), or on one of the seven grounds that come later (Article 42). */
public enum RevocationGround {
    /** 弄虚作假、采取不正当手段骗取. */
    FRAUD(41),
    /** 严重违法违规生产经营. */
    UNLAWFUL_OPERATION(42),
    /** 重大责任事故. */
    MAJOR_ACCIDENT(42),
    /** 监督抽查不合格或重大服务质量事故. */
    FAILED_INSPECTION(42),
    /** 质量重大问题被投诉并查证属实. */
    PROVEN_COMPLAINT(42),
    /** 出口产品被国外通报或索赔. */
    EXPORT_CLAIM(42),
    /** 严重经营性亏损. */
    HEAVY_LOSS(42),
    /** 其他严重违法. */
    OTHER_OFFENCE(42);

    private final int article;

    RevocationGround(int article) {
        this.article = article;
    }

    public int getArticle() {
        return article;
    }

    /** Fraud goes from the office straight to the government; the other grounds are put to the steering group first. */
    public boolean isForSteeringGroup() {
        return article == 42;
    }

    /** Only fraud brings the recovery of the prize and the ban. */
    public boolean isWithRecoveryAndBan() {
        return article == 41;
    }
}
