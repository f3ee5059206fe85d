package org.qualityaward.review.assignment;

/** A rule that a seat or a panel can break. */
public enum HouseRule {
    RECUSED(34, true),
    PENDING(34, true),
    UNDECLARED(34, true),
    INSTITUTION(20, true),
    OWN_UNIT(34, true),
    /** Fewer seats than a panel has. */
    SEATS(21, true),
    /** More applications than one reviewer may have. */
    LIMIT(0, false),
    /** Nobody fit to lead. */
    LEADER(0, false),
    /** Nobody who knows the industry. */
    INDUSTRY(0, false),
    /** Nobody who knows the results. */
    RESULTS(0, false),
    /** Two of one unit side by side. */
    SAME_UNIT(0, false);

    private final int article;
    private final boolean binding;

    HouseRule(int article, boolean binding) {
        this.article = article;
        this.binding = binding;
    }

    public int getArticle() {
        return article;
    }

    /** Whether the measures ask it, so that nobody may set it aside; the others are what the institution asks of itself. */
    public boolean isBinding() {
        return binding;
    }

    static HouseRule of(Bar bar) {
        return valueOf(bar.name());
    }

    static HouseRule of(SeatKind kind) {
        return valueOf(kind.name());
    }
}
