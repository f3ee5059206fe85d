package org.qualityaward.application;

import java.util.List;

/** Article 12 (3): no operating loss in the last three years, as far as the form's own figures show it. */
public final class NoLoss {

    private NoLoss() {}

    /** Whether every year has a profit of zero or more; false while one is missing or no number. */
    public static boolean shownBy(FormContent form, List<Integer> years) {
        return years.stream()
                .allMatch(year -> Typed.number(form.text(Indicator.PROFIT.field(year)))
                        .filter(profit -> profit.signum() >= 0)
                        .isPresent());
    }
}
