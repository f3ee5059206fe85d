package org.qualityaward.supervision.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.qualityaward.shared.Texts;
import org.qualityaward.supervision.ItemFigures;

/** How often 1 to 5 were given to each question, as lying bars in five shades; the table beside it says the same. */
final class RatingChart {

    /** From very poor to very good: warm grey to ink. */
    private static final List<String> SHADES = List.of("#8a7f72", "#c4bcb0", "#a9c1d8", "#5f8db8", "#1f4a75");

    private RatingChart() {}

    static String of(List<ItemFigures> items, Locale locale) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        items.forEach(item -> labels.add(item.text(locale)));
        JsonArrayBuilder sets = Json.createArrayBuilder();
        for (int points = 1; points <= SHADES.size(); points++) {
            JsonArrayBuilder counts = Json.createArrayBuilder();
            int place = points - 1;
            items.forEach(item -> counts.add(item.ratings().get(place)));
            sets.add(Json.createObjectBuilder()
                    .add("label", Texts.text(locale, "supervision.paper.ofFive", points))
                    .add("data", counts)
                    .add("backgroundColor", SHADES.get(place)));
        }
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add("options", options())
                .build()
                .toString();
    }

    private static JsonObjectBuilder options() {
        JsonObjectBuilder stacked = Json.createObjectBuilder()
                .add("stacked", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
        return Json.createObjectBuilder()
                .add("indexAxis", "y")
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add("x", stacked)
                                .add("y", Json.createObjectBuilder().add("stacked", true)))
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add("legend", Json.createObjectBuilder().add("position", "bottom")));
    }
}
