package org.qualityaward.archive;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the frozen content of a document back as the paper that it was: {@link Paper#canonicalJson()} of it is the same again. */
final class PaperReader {

    private PaperReader() {}

    static Paper read(String canonicalJson) {
        try (JsonReader reader = Json.createReader(new StringReader(canonicalJson))) {
            JsonObject frozen = reader.readObject();
            Paper.Builder paper = Paper.of(DocumentType.valueOf(frozen.getString("type")), frozen.getString("title"))
                    .pageLayout(PageLayout.valueOf(frozen.getString("layout")));
            frozen.getJsonArray("about")
                    .getValuesAs(JsonObject.class)
                    .forEach(about -> paper.about(
                            about.getString("kind"), about.getJsonNumber("id").longValue()));
            frozen.getJsonArray("blocks").getValuesAs(JsonObject.class).forEach(block -> add(paper, block));
            return paper.build();
        }
    }

    private static void add(Paper.Builder paper, JsonObject block) {
        if (block.containsKey("section")) {
            paper.section(block.getString("section"));
        } else if (block.containsKey("paragraph")) {
            paper.paragraph(block.getString("paragraph"));
        } else if (block.containsKey("fields")) {
            Map<String, String> fields = new LinkedHashMap<>();
            block.getJsonArray("fields")
                    .getValuesAs(JsonArray.class)
                    .forEach(field -> fields.put(field.getString(0), field.getString(1)));
            paper.fields(fields);
        } else if (block.containsKey("heads")) {
            paper.table(
                    texts(block.getJsonArray("heads")),
                    block.getJsonArray("rows").getValuesAs(JsonArray.class).stream()
                            .map(PaperReader::texts)
                            .toList());
        } else if (block.containsKey("chart")) {
            paper.chart(
                    Paper.Shape.valueOf(block.getString("chart")),
                    block.getString("caption"),
                    texts(block.getJsonArray("labels")),
                    block.getJsonArray("series").getValuesAs(JsonObject.class).stream()
                            .map(PaperReader::series)
                            .toList());
        } else if (block.containsKey("recipient")) {
            paper.recipient(block.getString("recipient"));
        } else if (block.containsKey("address")) {
            paper.squareCode(block.getString("address"), block.getString("caption"));
        } else if (block.containsKey("issuer")) {
            paper.signOff(block.getString("issuer"), block.getString("date"));
        } else if (block.containsKey("attachments")) {
            paper.attach(attachments(block).toList());
        }
    }

    /** What the paper names as handed in with it, of whatever kind it is; without the bytes. */
    static List<Attached> attached(String canonicalJson) {
        try (JsonReader reader = Json.createReader(new StringReader(canonicalJson))) {
            return reader.readObject().getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
                    .filter(block -> block.containsKey("attachments"))
                    .flatMap(PaperReader::attachments)
                    .toList();
        }
    }

    private static Stream<Attached> attachments(JsonObject block) {
        return block.getJsonArray("attachments").getValuesAs(JsonObject.class).stream()
                .map(file -> new Attached(
                        file.getString("name"),
                        file.getString("mediaType"),
                        file.getJsonNumber("size").longValue(),
                        file.getString("sha256"),
                        null));
    }

    private static Paper.Series series(JsonObject series) {
        return new Paper.Series(
                series.getString("name"),
                series.getJsonArray("values").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::intValue)
                        .toList());
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
