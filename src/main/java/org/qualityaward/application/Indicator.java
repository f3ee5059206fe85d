package org.qualityaward.application;

/** The sixteen figures of each of the last three years, in the order of the form. */
public enum Indicator {
    ASSETS(Unit.AMOUNT),
    REVENUE(Unit.AMOUNT),
    PROFIT(Unit.SIGNED),
    TAX(Unit.AMOUNT),
    LIABILITIES_RATIO(Unit.PERCENT),
    ASSET_CONTRIBUTION(Unit.SIGNED),
    PRODUCTIVITY(Unit.AMOUNT),
    PASS_RATE(Unit.PERCENT),
    QUALITY_LOSS(Unit.PERCENT),
    NEW_PRODUCTS(Unit.PERCENT),
    ENERGY(Unit.AMOUNT),
    RESEARCH(Unit.PERCENT),
    SATISFACTION(Unit.PERCENT),
    MARKET_SHARE(Unit.PERCENT),
    SOCIAL_CONTRIBUTION(Unit.PERCENT),
    ACCIDENTS(Unit.COUNT);

    /** What values make sense. */
    public enum Unit {
        /** Zero or more, up to four decimals. */
        AMOUNT,
        /** Any number: a loss is written with a minus. */
        SIGNED,
        /** Zero or more; more than 100 needs a remark. */
        PERCENT,
        /** A whole number of zero or more. */
        COUNT
    }

    private final Unit unit;

    Indicator(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** Name in the form of the figure of a year. */
    public String field(int year) {
        return "indicator." + name() + "." + year;
    }

    /** Name in the form of the remark beside it. */
    public String remark() {
        return "indicator." + name() + ".remark";
    }
}
