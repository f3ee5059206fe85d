package org.qualityaward.application;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether one figure of the indicators makes sense for its unit. */
final class IndicatorRule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private IndicatorRule() {}

    /**
     * @param explained whether a remark stands beside the figure
     * @return key of what is wrong, empty when nothing is
     */
    static Optional<String> problem(Indicator indicator, String typed, boolean explained) {
        Optional<BigDecimal> number = Typed.number(typed);
        if (number.isEmpty()) {
            return Optional.of("application.problem.number");
        }
        BigDecimal value = number.get();
        return switch (indicator.unit()) {
            case SIGNED -> Optional.empty();
            case AMOUNT -> value.signum() < 0 ? Optional.of("application.problem.negative") : Optional.empty();
            case COUNT ->
                value.signum() < 0 || value.stripTrailingZeros().scale() > 0
                        ? Optional.of("application.problem.whole")
                        : Optional.empty();
            case PERCENT -> percent(value, explained);
        };
    }

    private static Optional<String> percent(BigDecimal value, boolean explained) {
        if (value.signum() < 0) {
            return Optional.of("application.problem.negative");
        }
        return value.compareTo(WHOLE) > 0 && !explained
                ? Optional.of("application.problem.overHundred")
                : Optional.empty();
    }
}
