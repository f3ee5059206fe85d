package org.qualityaward.archive;

import java.util.List;
import java.util.Map;

/** One thing on the page of a paper as it is frozen into its canonical JSON; {@link PaperReader} reads it back. */
final class FrozenBlock {

    private FrozenBlock() {}

    static Map<String, Object> of(Paper.Block block) {
        if (block instanceof Paper.Section section) {
            return Map.of("section", section.heading());
        } else if (block instanceof Paper.Paragraph paragraph) {
            return Map.of("paragraph", paragraph.text());
        } else if (block instanceof Paper.Fields fields) {
            return Map.of(
                    "fields",
                    fields.fields().stream()
                            .map(f -> List.of(f.label(), f.value()))
                            .toList());
        } else if (block instanceof Paper.Table table) {
            return Map.of("heads", table.heads(), "rows", table.rows());
        } else if (block instanceof Paper.Chart chart) {
            return Map.of(
                    "chart", chart.shape().name(),
                    "caption", chart.caption(),
                    "labels", chart.labels(),
                    "series",
                            chart.series().stream()
                                    .map(s -> Map.of("name", s.name(), "values", s.values()))
                                    .toList());
        } else if (block instanceof Paper.Recipient recipient) {
            return Map.of("recipient", recipient.name());
        } else if (block instanceof Paper.SquareCode code) {
            return Map.of("address", code.address(), "caption", code.caption());
        } else if (block instanceof Paper.SignOff off) {
            return Map.of("issuer", off.issuer(), "date", off.date());
        } else if (block instanceof Paper.Attachments attachments) {
            return Map.of(
                    "attachments",
                    attachments.files().stream().map(Attached::json).toList());
        }
        throw new IllegalStateException("a block without a frozen form: " + block);
    }
}
