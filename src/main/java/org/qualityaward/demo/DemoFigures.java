package org.qualityaward.demo;

import java.util.EnumMap;
import java.util.Map;
import org.qualityaward.application.Indicator;

/** Three years of invented figures per indicator, for an organisation of size 1. */
final class DemoFigures {

    private static final Map<Indicator, double[]> ROWS = new EnumMap<>(Indicator.class);

    static {
        row(Indicator.ASSETS, 86420.5, 91207.3, 97655.8);
        row(Indicator.REVENUE, 64310.0, 70118.6, 78904.2);
        row(Indicator.PROFIT, 5120.4, 5873.9, 6742.1);
        row(Indicator.TAX, 3012.7, 3388.0, 3914.6);
        row(Indicator.LIABILITIES_RATIO, 52.3, 49.8, 47.1);
        row(Indicator.ASSET_CONTRIBUTION, 11.2, 11.9, 12.6);
        row(Indicator.PRODUCTIVITY, 48.6, 53.1, 61.5);
        row(Indicator.PASS_RATE, 99.12, 99.31, 99.46);
        row(Indicator.QUALITY_LOSS, 0.82, 0.71, 0.63);
        row(Indicator.NEW_PRODUCTS, 14.5, 16.8, 18.2);
        row(Indicator.ENERGY, 1.92, 1.84, 1.77);
        row(Indicator.RESEARCH, 3.1, 3.4, 3.6);
        row(Indicator.SATISFACTION, 91.4, 92.6, 93.0);
        row(Indicator.MARKET_SHARE, 18.2, 19.0, 19.7);
        row(Indicator.SOCIAL_CONTRIBUTION, 27.5, 28.4, 29.3);
        row(Indicator.ACCIDENTS, 0, 0, 0);
    }

    private DemoFigures() {}

    private static void row(Indicator indicator, double... years) {
        ROWS.put(indicator, years);
    }

    /** The figures, the earliest year first. */
    static double[] of(Indicator indicator) {
        return ROWS.get(indicator);
    }
}
