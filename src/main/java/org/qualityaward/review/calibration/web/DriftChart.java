package org.qualityaward.review.calibration.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.qualityaward.review.calibration.Drift;
import org.qualityaward.shared.Texts;

/** To which side and how far each reviewer drifts, as lying bars around nought; the table beside it says the same. */
final class DriftChart {

    private static final String MILDER = "#5f8db8";
    private static final String STRICTER = "#8a7f72";
    private static final int LEAST = 10;

    private DriftChart() {}

    static String of(List<Drift> drifts, Locale locale) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder means = Json.createArrayBuilder();
        JsonArrayBuilder colours = Json.createArrayBuilder();
        int widest = LEAST;
        for (Drift drift : drifts) {
            labels.add(drift.name());
            means.add(drift.mean());
            colours.add(drift.mean().signum() < 0 ? STRICTER : MILDER);
            widest = Math.max(widest, drift.mean().abs().intValue() + 1);
        }
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("labels", labels)
                .add(
                        "datasets",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("label", Texts.text(locale, "review.calibration.drift"))
                                        .add("data", means)
                                        .add("maxBarThickness", 22)
                                        .add("backgroundColor", colours)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .add("options", options(widest))
                .build()
                .toString();
    }

    private static JsonObjectBuilder options(int widest) {
        return Json.createObjectBuilder()
                .add("indexAxis", "y")
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add(
                                        "x",
                                        Json.createObjectBuilder()
                                                .add("min", -widest)
                                                .add("max", widest)))
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add("legend", Json.createObjectBuilder().add("display", false)));
    }
}
