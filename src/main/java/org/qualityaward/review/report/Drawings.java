package org.qualityaward.review.report;

import static org.qualityaward.shared.Texts.chinese;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qualityaward.archive.Paper;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.ScoreSheet;
import org.qualityaward.shared.Texts;

/** Charts of a report: the categories as a net, the single scores of each item as a line from the lowest to the highest. */
final class Drawings {

    private Drawings() {}

    /** Short names of the categories. */
    static List<String> categories(Criteria criteria) {
        return criteria.categories().stream()
                .map(category -> Texts.textOr(Texts.CHINESE, "review.radar." + category.code(), category.name()))
                .toList();
    }

    /** Percent of each category's points, rounded half up. */
    static List<Integer> percents(Criteria criteria, Function<String, Integer> percentOf) {
        return criteria.categories().stream()
                .map(category -> percent(category, percentOf))
                .toList();
    }

    private static int percent(Criteria.Category category, Function<String, Integer> percentOf) {
        BigDecimal points = category.items().stream()
                .map(item -> item.score(percentOf.apply(item.code())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return points.movePointRight(2)
                .divide(BigDecimal.valueOf(category.points()), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** Adds the spread of the single scores, where there are any. */
    static void spread(
            Paper.Builder paper,
            String caption,
            Criteria criteria,
            List<ScoreSheet> sheets,
            List<ConsensusItem> agreed) {
        if (sheets.isEmpty()) {
            return;
        }
        List<String> labels = new ArrayList<>();
        List<Integer> lowest = new ArrayList<>();
        List<Integer> highest = new ArrayList<>();
        List<Integer> counting = new ArrayList<>();
        for (CriteriaItem item : criteria.items()) {
            labels.add(item.code() + " " + item.name());
            lowest.add(given(sheets, item).min(Integer::compare).orElseThrow());
            highest.add(given(sheets, item).max(Integer::compare).orElseThrow());
            counting.add(agreed.stream()
                    .filter(each -> each.getItemCode().equals(item.code()))
                    .map(ConsensusItem::getPercent)
                    .findFirst()
                    .orElseThrow());
        }
        paper.chart(
                Paper.Shape.SPREAD,
                caption,
                labels,
                List.of(
                        new Paper.Series(chinese("review.report.lowest"), lowest),
                        new Paper.Series(chinese("review.report.highest"), highest),
                        new Paper.Series(chinese("review.report.agreed"), counting)));
    }

    private static Stream<Integer> given(List<ScoreSheet> sheets, CriteriaItem item) {
        return sheets.stream()
                .flatMap(sheet -> sheet.score(item.code()).stream())
                .map(score -> score.getPercent());
    }
}
