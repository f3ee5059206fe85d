package org.qualityaward.publicity;

import org.qualityaward.archive.DocumentType;

/** The kinds of notice, each with the article that asks for it. */
public enum NoticeKind {
    /** To departments, associations and districts (申报通知); not for the open page. */
    CALL(17, DocumentType.NOTICE),
    /** To all (评审公告). */
    ANNOUNCEMENT(17, DocumentType.NOTICE),
    /** The results of the review, inviting opinions (征求意见). */
    RESULTS(22, DocumentType.NOTICE),
    /** The proposed list, inviting objections (公示). */
    PUBLICITY(25, DocumentType.PUBLICITY_NOTICE),
    /** Who is honoured (表彰决定). */
    COMMENDATION(25, DocumentType.NOTICE),
    /** Which honour was revoked. */
    REVOCATION(42, DocumentType.NOTICE),
    /** Anything else that the public should know, such as the procurement's result. */
    OTHER(36, DocumentType.NOTICE);

    private final int article;
    private final DocumentType paper;

    NoticeKind(int article, DocumentType paper) {
        this.article = article;
        this.paper = paper;
    }

    public int getArticle() {
        return article;
    }

    DocumentType paper() {
        return paper;
    }

    /** Whether it stands on the open page. */
    public boolean isOpen() {
        return this != CALL;
    }

    /** Whether the public is invited to answer it with opinions and objections. */
    public boolean isInvitingOpinions() {
        return this == RESULTS || this == PUBLICITY;
    }
}
