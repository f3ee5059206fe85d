package org.qualityaward.review.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.shared.Texts;

/** The seven categories of some percents: scored items, percent of the scored part, points. */
public class CategoryScores implements Serializable {

    /** One category. */
    public record Line(String code, String name, int scored, int items, Integer percent, BigDecimal points, int full)
            implements Serializable {
        public String getTitle() {
            return code + " " + name;
        }

        public String getScored() {
            return scored + "/" + items;
        }

        public Integer getPercent() {
            return percent;
        }

        public BigDecimal getPoints() {
            return points;
        }

        public int getFull() {
            return full;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<String> shortNames = new ArrayList<>();
    private BigDecimal total = BigDecimal.ZERO;
    private int scoredFull;
    private int scored;
    private int items;

    /** @param percentOf percent of an item by its code, null while it has none */
    public CategoryScores(Criteria criteria, Function<String, Integer> percentOf, Locale locale) {
        for (Criteria.Category category : criteria.categories()) {
            add(category, percentOf, locale);
        }
    }

    private void add(Criteria.Category category, Function<String, Integer> percentOf, Locale locale) {
        BigDecimal points = BigDecimal.ZERO;
        int full = 0;
        int count = 0;
        for (CriteriaItem item : category.items()) {
            Integer percent = percentOf.apply(item.code());
            if (percent != null) {
                points = points.add(item.score(percent));
                full += item.points();
                count++;
            }
        }
        Integer percent = full == 0
                ? null
                : points.multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(full), 0, RoundingMode.HALF_UP)
                        .intValue();
        lines.add(new Line(
                category.code(),
                itemName(category.code(), category.name(), locale),
                count,
                category.items().size(),
                percent,
                full == 0 ? null : points.setScale(1, RoundingMode.HALF_UP),
                category.points()));
        String shortKey = "review.radar." + category.code();
        String shortName = Texts.text(locale, shortKey);
        shortNames.add(shortName.equals(shortKey) ? category.name() : shortName);
        total = total.add(points);
        scoredFull += full;
        scored += count;
        items += category.items().size();
    }

    /** Code and name of an item in the reader's language; null for none. */
    public static String title(Criteria criteria, String code, Locale locale) {
        return criteria.items().stream()
                .filter(item -> item.code().equals(code))
                .map(item -> code + " " + itemName(code, item.name(), locale))
                .findFirst()
                .orElse(null);
    }

    /** Name of an item or category in the reader's language, as far as it is translated. */
    static String itemName(String code, String name, Locale locale) {
        String key = "regulation.item." + code;
        String text = Texts.text(locale, key);
        return text.equals(key) ? name : text;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Radar getRadar() {
        return new Radar(lines.stream()
                .map(line -> new Radar.Spoke(shortNames.get(lines.indexOf(line)), line.percent()))
                .toList());
    }

    /** Points of what is scored, one decimal. */
    public BigDecimal getTotal() {
        return total.setScale(1, RoundingMode.HALF_UP);
    }

    /** Points possible of what is scored. */
    public int getScoredFull() {
        return scoredFull;
    }

    public int getScored() {
        return scored;
    }

    public int getItems() {
        return items;
    }

    public int getLeft() {
        return items - scored;
    }

    public int getProgress() {
        return items == 0 ? 0 : scored * 100 / items;
    }
}
