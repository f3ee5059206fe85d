package org.qualityaward.supervision;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How one question was answered over many forms.
 *
 * @param ratings how often 1, 2, 3, 4 and 5 were given; empty for a question of conduct
 * @param yes how often yes was answered; 0 for a rating
 * @param answered how many answers there are in all
 */
public record ItemFigures(
        Direction direction,
        String code,
        EvaluationItem.Kind kind,
        String chinese,
        String english,
        List<Long> ratings,
        long yes,
        long answered)
        implements Serializable {

    /** The mean of the ratings to one decimal place, half up; zero where there are none. */
    public BigDecimal mean() {
        if (ratings.isEmpty() || answered == 0) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(points()).divide(BigDecimal.valueOf(answered), 1, RoundingMode.HALF_UP);
    }

    /** All ratings added up. */
    long points() {
        return IntStream.range(0, ratings.size())
                .mapToLong(i -> (i + 1) * ratings.get(i))
                .sum();
    }

    public boolean isRating() {
        return kind == EvaluationItem.Kind.RATING;
    }

    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
    }
}
