package org.qualityaward.review.visit.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.ReadingReview;
import org.qualityaward.review.VisitingSite;
import org.qualityaward.review.visit.RecordingFinding;
import org.qualityaward.review.visit.VisitFinding;
import org.qualityaward.review.visit.VisitPoint;
import org.qualityaward.shared.NotHere;

/**
 * What a phone sends of one card, and how the card stands afterwards, as JSON: a point ({@code finding}, {@code text}) or an
 * item that is scored anew ({@code finding} its percent, {@code text} the reason), each with its {@code version}.
 */
@Dependent
class VisitNotesDesk {

    @Inject
    RecordingFinding recording;

    @Inject
    VisitingSite visiting;

    @Inject
    ReadingReview reading;

    /** @return how the card stands once it is saved */
    JsonObject save(JsonObject card) {
        ApplicationRef file = file(card);
        String finding = card.getString("finding", "");
        String text = card.getString("text", "");
        int version = card.getInt("version");
        if ("item".equals(card.getString("kind"))) {
            int percent = finding.matches("\\d{1,3}") ? Integer.parseInt(finding) : -1;
            return of(visiting.rescore(file, card.getString("id"), version, percent, text));
        }
        return of(recording.record(
                file, point(card), version, finding.isEmpty() ? null : VisitFinding.valueOf(finding), text));
    }

    /** How the card stands on the server, where somebody else was faster. */
    JsonObject stands(JsonObject card) {
        if ("item".equals(card.getString("kind"))) {
            return of(reading.read(file(card)).review().getItems().stream()
                    .filter(item -> item.getItemCode().equals(card.getString("id")))
                    .findFirst()
                    .orElseThrow(NotHere::new));
        }
        return of(recording.read(file(card), point(card)));
    }

    private static ApplicationRef file(JsonObject card) {
        return new ApplicationRef(card.getJsonNumber("application").longValue());
    }

    private static Long point(JsonObject card) {
        return Long.valueOf(card.getString("id"));
    }

    private static JsonObject of(VisitPoint point) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("version", point.getVersion())
                .add(
                        "finding",
                        point.getFinding() == null ? "" : point.getFinding().name())
                .add("text", point.getFound() == null ? "" : point.getFound());
        return json.add(
                        "by",
                        point.getFoundBy() == null ? "" : point.getFoundBy().getName())
                .build();
    }

    private static JsonObject of(ConsensusItem item) {
        return Json.createObjectBuilder()
                .add("version", item.getVersion())
                .add("finding", item.getSitePercent() == null ? "" : String.valueOf(item.getSitePercent()))
                .add("text", item.getSiteReason() == null ? "" : item.getSiteReason())
                .add("by", "")
                .build();
    }
}
