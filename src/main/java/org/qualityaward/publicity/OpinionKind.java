package org.qualityaward.publicity;

/** What the public can hand in. */
public enum OpinionKind {
    /** A view or proposal; may be unsigned (意见). */
    OPINION(22),
    /** That an organisation should not be honoured, under one's own name (异议). */
    OBJECTION(25),
    /** Anonymous; not an objection, passed on where it has value (线索). */
    LEAD(36),
    /** About the office, reviewers or the course of the cycle (投诉举报). */
    COMPLAINT(36),
    /** That a mark, plaque or certificate is forged or misused (冒用). */
    MISUSE(39);

    private final int article;

    OpinionKind(int article) {
        this.article = article;
    }

    public int getArticle() {
        return article;
    }

    /** Whether it answers a notice, and so is open only while that notice runs. */
    public boolean isAnswerToNotice() {
        return this == OPINION || this == OBJECTION || this == LEAD;
    }
}
