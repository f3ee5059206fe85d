package org.qualityaward.supervision.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qualityaward.shared.Texts;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.Trend;

/** The mean of the ratings over the cycles, as one bar for each direction; the table beside it says the same. */
final class TrendChart {

    private static final Map<Direction, String> COLOURS =
            Map.of(Direction.ABOUT_TEAM, "#1f4a75", Direction.ABOUT_APPLICANT, "#a9c1d8");
    private static final int BEST = 5;

    private TrendChart() {}

    static String of(List<Trend> trends, Locale locale) {
        List<Integer> years = trends.stream().map(Trend::year).distinct().toList();
        JsonArrayBuilder labels = Json.createArrayBuilder();
        years.forEach(year -> labels.add(String.valueOf(year)));
        JsonArrayBuilder sets = Json.createArrayBuilder();
        for (Direction direction : Direction.values()) {
            JsonArrayBuilder means = Json.createArrayBuilder();
            years.forEach(year -> trends.stream()
                    .filter(each -> each.year() == year && each.direction() == direction)
                    .findFirst()
                    .ifPresentOrElse(each -> means.add(each.mean()), means::addNull));
            sets.add(Json.createObjectBuilder()
                    .add("label", Texts.of(locale, direction))
                    .add("data", means)
                    .add("maxBarThickness", 48)
                    .add("backgroundColor", COLOURS.get(direction)));
        }
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add("options", options())
                .build()
                .toString();
    }

    private static JsonObjectBuilder options() {
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add(
                                        "y",
                                        Json.createObjectBuilder().add("min", 0).add("max", BEST)))
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add("legend", Json.createObjectBuilder().add("position", "bottom")));
    }
}
